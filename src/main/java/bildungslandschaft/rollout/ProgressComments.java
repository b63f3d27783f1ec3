package bildungslandschaft.rollout;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the contacts every quarter how it goes in their municipality. Nobody has to answer, and nothing depends on it. */
@Service
@Transactional
public class ProgressComments {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final UnitRollouts rollouts;
    private final RolloutJournal journal;
    private final WorkingDays workingDays;
    private final Clock clock;

    ProgressComments(UnitRollouts rollouts, RolloutJournal journal, WorkingDays workingDays, Clock clock) {
        this.rollouts = rollouts;
        this.journal = journal;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The municipalities to be asked today: from the first working day of a quarter on, each once. */
    @Transactional(readOnly = true)
    public List<CaseNumber> due() {
        var quarter = quarterStart();
        if (LocalDate.now(clock).isBefore(workingDays.sameOrNext(quarter))) {
            return List.of();
        }
        return rollouts.findByStateOrderByNumber(UnitRolloutState.RUNNING).stream()
                .filter(file -> file.isCommentDue(quarter))
                .map(UnitRollout::number)
                .toList();
    }

    /** Asks one municipality; a second call in the same quarter changes nothing. */
    public void ask(CaseNumber number) {
        journal.begin(number);
        var file = file(number);
        if (file.isCommentDue(quarterStart())) {
            file.askForComment(LocalDate.now(clock));
            journal.noted(number, Actor.software(), "Um einen Kommentar zum Zwischenstand gebeten.");
            rollouts.save(file);
        }
    }

    /** @param text null if there is nothing to say */
    public void take(CaseNumber number, @Nullable String text, Actor contact) {
        if (text == null) {
            journal.noted(number, contact, "Zum Zwischenstand gibt es nichts zu sagen.");
        } else {
            var file = file(number);
            file.comment(new ProgressComment(text, LocalDate.now(clock)));
            journal.noted(number, contact, "Zwischenstand: " + text);
            rollouts.save(file);
        }
    }

    private LocalDate quarterStart() {
        var today = LocalDate.now(clock);
        int firstMonth = (today.getMonthValue() - 1) / MONTHS_OF_A_QUARTER * MONTHS_OF_A_QUARTER + 1;
        return today.withDayOfMonth(1).withMonth(firstMonth);
    }

    private UnitRollout file(CaseNumber number) {
        return rollouts.findById(number.value()).orElseThrow(() -> new IllegalStateException("no case " + number));
    }
}
