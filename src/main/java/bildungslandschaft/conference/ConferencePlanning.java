package bildungslandschaft.conference;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does with a conference as a whole, whatever is on its desks: plan it, move it, call it off. */
@Service
@Transactional
public class ConferencePlanning {

    /** The first part of every conference's number, e.g. {@code KONF-2027-01}. */
    public static final String KIND = "KONF";

    private static final int DIGITS = 2;

    private final Conferences conferences;
    private final ConferenceSteps steps;
    private final ConferenceDates dates;
    private final ConferenceJournal journal;
    private final PlanFollower follower;
    private final CaseRegister register;
    private final Clock clock;

    ConferencePlanning(
            Conferences conferences,
            ConferenceSteps steps,
            ConferenceDates dates,
            ConferenceJournal journal,
            PlanFollower follower,
            CaseRegister register,
            Clock clock) {
        this.conferences = conferences;
        this.steps = steps;
        this.dates = dates;
        this.journal = journal;
        this.follower = follower;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Sets a conference up; file and process begin together or not at all.
     *
     * @param submission names this one sending: the same again gives the same conference, not a second one
     * @throws RefusedException if the day or the edition cannot be
     */
    public CaseNumber plan(ConferenceIdea idea, UUID submission, Actor planner) {
        var known = conferences.findBySubmission(submission);
        if (known.isPresent()) {
            return known.get().number();
        }
        dates.check(idea.day(), null, idea.meant());
        if (conferences.existsByEditionAndStateNotIn(
                idea.edition(), List.of(ConferenceState.SUSPENDED, ConferenceState.CANCELLED))) {
            throw new RefusedException("edition", "Die %d. Bildungskonferenz gibt es schon.".formatted(idea.edition()));
        }
        var number = register.nextNumber(KIND, idea.day().getYear(), DIGITS);
        var file = new Conference(number, submission, idea);
        journal.opened(file, planner, "Konferenz für %s angelegt.".formatted(GermanDay.withWeekday(idea.day())));
        return number;
    }

    /** The conference that came with this sending of the form. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> plannedBy(UUID submission) {
        return conferences.findBySubmission(submission).map(Conference::number);
    }

    /** The edition that the next conference would be. */
    @Transactional(readOnly = true)
    public int nextEdition() {
        return conferences.lastEdition() + 1;
    }

    /**
     * Moves the conference to another day; due dates and timers of what is open follow at once. Moved there already, it
     * stays as it is.
     *
     * @param seen the day that whoever moves it believes it to be on
     * @throws SettledException if it is on another one by now
     * @throws RefusedException if the day cannot be
     */
    public void move(CaseNumber number, LocalDate seen, LocalDate day, boolean meant, String reason, Actor planner) {
        var file = journal.beginWithEverybody(number);
        requireAhead(file);
        if (!seen.equals(file.day())) {
            if (day.equals(file.day())) {
                return;
            }
            throw new SettledException("Inzwischen steht ein anderer Termin fest: %s. Es ist nichts verschoben."
                    .formatted(GermanDay.withWeekday(file.day())));
        }
        if (day.equals(file.day())) {
            throw new RefusedException("day", "Das ist der bisherige Termin.");
        }
        dates.check(day, number, meant);
        var before = file.day();
        file.moveTo(day);
        follower.follow(file);
        journal.moved(
                file,
                planner,
                "Termin verschoben von %s auf %s: %s"
                        .formatted(GermanDay.withWeekday(before), GermanDay.withWeekday(day), Written.ended(reason)));
    }

    /** Calls the conference off; all that is open ends. */
    public void cancel(CaseNumber number, Substitute instead, String reason, Actor projectManager) {
        var file = journal.beginWithEverybody(number);
        requireAhead(file);
        file.cancel(reason, instead);
        journal.moved(
                file, projectManager, "Konferenz abgesagt: %s %s.".formatted(Written.ended(reason), instead.label()));
    }

    /** The place is lost: coordination looks for another one, all else goes on. */
    public void loseVenue(CaseNumber number, String reason, Actor planner) {
        var file = journal.begin(number);
        requireAhead(file);
        if (!file.hasPlace()) {
            throw new RefusedException(null, "Zurzeit ist kein Ort reserviert, der absagen könnte.");
        }
        file.loseVenue();
        journal.moved(file, planner, "Der Veranstaltungsort hat abgesagt: " + Written.ended(reason));
    }

    /** Does without a strand; what is open of it ends, what was done stays. */
    public void waive(CaseNumber number, Strand strand, String reason, Actor projectManager) {
        var file = journal.beginWithPeople(number);
        obstacle(file, strand).ifPresent(sentence -> {
            throw new RefusedException("strand", sentence);
        });
        file.waive(new Waiver(strand, reason, projectManager.name(), LocalDate.now(clock)));
        journal.moved(
                file, projectManager, "Auf „%s“ wird verzichtet: %s".formatted(strand.label(), Written.ended(reason)));
    }

    private Optional<String> obstacle(Conference file, Strand strand) {
        if (!strand.waivable()) {
            return Optional.of("Ohne „%s“ geht es nicht.".formatted(strand.label()));
        }
        if (file.state() != ConferenceState.IN_PREPARATION) {
            return Optional.of("Verzichten kann man nur, solange die Konferenz vorbereitet wird.");
        }
        if (file.waives(strand)) {
            return Optional.of("Auf „%s“ ist schon verzichtet.".formatted(strand.label()));
        }
        var done = steps.findByConference(file.number().value()).stream()
                .filter(ConferenceStep::isDone)
                .map(ConferenceStep::step)
                .toList();
        boolean finished =
                PlanStep.of(strand).stream().filter(PlanStep::planned).allMatch(done::contains);
        return finished ? Optional.of("„%s“ ist schon fertig.".formatted(strand.label())) : Optional.empty();
    }

    private static void requireAhead(Conference file) {
        if (!file.state().ahead()) {
            throw new RefusedException(null, "Die Konferenz ist schon vorbei oder abgesagt.");
        }
    }
}
