package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Decisions;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a registered Kita learns: workshops attended or missed, what still lacks, and the practice between them. */
@Service
@Transactional
public class KitaTraining {

    /** Older visits no longer count for a certificate. */
    static final Period COUNTED = Period.ofMonths(24);

    private static final String TABLE = "training-needed";

    private final Participations participations;
    private final WorkshopVisits visits;
    private final Kitas kitas;
    private final Decisions decisions;
    private final RolloutJournal journal;
    private final RolloutSettings settings;
    private final Clock clock;

    KitaTraining(
            Participations participations,
            WorkshopVisits visits,
            Kitas kitas,
            Decisions decisions,
            RolloutJournal journal,
            RolloutSettings settings,
            Clock clock) {
        this.participations = participations;
        this.visits = visits;
        this.kitas = kitas;
        this.decisions = decisions;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** So many people of the Kita were at the workshop of that day. */
    public void attended(CaseNumber number, LocalDate day, int people, Actor actor) {
        var file = file(number);
        var before = file.state();
        file.attend(day);
        file.announce(new AttendanceRecorded(number));
        var who = people == 1 ? "einer Fachkraft" : people + " Fachkräften";
        journal.moved(file, before, actor, "Workshop am %s mit %s besucht.".formatted(GermanDay.of(day), who));
    }

    /** @param tooOften whether coordination finds out why before another seat is looked for */
    public void lostSeat(CaseNumber number, boolean tooOften, Actor actor, String sentence) {
        var file = file(number);
        file.announce(new SeatLost(number, tooOften));
        journal.moved(file, file.state(), actor, sentence);
    }

    /** Whether the Kita's visits of the last two years are enough for a certificate. */
    public boolean isSufficient(CaseNumber number) {
        return visits(number) >= visitsNeeded(number);
    }

    @Transactional(readOnly = true)
    public int visits(CaseNumber number) {
        return visits.since(file(number).view().kitaId(), LocalDate.now(clock).minus(COUNTED));
    }

    /** How many visits a Kita of this size needs, by the decision table. */
    @Transactional(readOnly = true)
    public int visitsNeeded(CaseNumber number) {
        var places = kitas.kita(file(number).view().kitaId())
                .map(kita -> kita.places())
                .orElseThrow();
        return decisions.ask(TABLE, Map.of("places", places)).stream()
                .map(row -> ((Number) row.get("visits")).intValue())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(TABLE + " has no row for " + places));
    }

    public void findReady(CaseNumber number, Actor coordinator) {
        var file = file(number);
        journal.moved(file, file.state(), coordinator, "Praxisphase besprochen: bereit für die Bewerbung.");
    }

    /** @throws RefusedException if the day is not in the months to come */
    public void giveTime(CaseNumber number, LocalDate until, Actor coordinator) {
        var today = LocalDate.now(clock);
        if (!until.isAfter(today) || until.isAfter(today.plus(settings.longestPostponement()))) {
            throw new RefusedException("nextTalkOn", "Bitte nennen Sie einen Tag in den nächsten zwölf Monaten.");
        }
        var file = file(number);
        file.train(file.view().training().talkAgainOn(until));
        journal.moved(
                file,
                file.state(),
                coordinator,
                "Praxisphase besprochen: nächstes Gespräch am " + GermanDay.of(until) + ".");
    }

    public void takePartOnly(CaseNumber number, Actor coordinator) {
        var file = file(number);
        journal.moved(file, file.state(), coordinator, "Die Kita nimmt teil und möchte kein Zertifikat.");
    }

    private Participation file(CaseNumber number) {
        return participations
                .findById(number.value())
                .orElseThrow(() -> new IllegalStateException("no Kita file " + number));
    }
}
