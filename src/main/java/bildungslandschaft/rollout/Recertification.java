package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renews certificates before they expire, or records that they have. */
@Service
@Transactional
public class Recertification {

    /** Months differ in length: a few days more are looked at than the period before the end seems to ask for. */
    private static final int LONGEST_DIFFERENCE = 3;

    private final Participations participations;
    private final RolloutJournal journal;
    private final RolloutSettings settings;
    private final Clock clock;

    Recertification(Participations participations, RolloutJournal journal, RolloutSettings settings, Clock clock) {
        this.participations = participations;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** The Kitas whose renewal has to begin and has not. */
    @Transactional(readOnly = true)
    public List<CaseNumber> due() {
        var horizon = LocalDate.now(clock).plus(settings.renewal()).plusDays(LONGEST_DIFFERENCE);
        return participations.findExpiringUntil(horizon).stream()
                .filter(this::isDue)
                .map(Participation::number)
                .toList();
    }

    /** Begins the renewal of one certificate; a second call changes nothing. */
    public void begin(CaseNumber number) {
        var file = file(number);
        if (isDue(file)) {
            file.renew();
            journal.moved(
                    file,
                    file.state(),
                    Actor.software(),
                    "Das Zertifikat läuft am " + GermanDay.of(validUntil(file)) + " ab; die Erneuerung beginnt.");
        }
    }

    public void checked(CaseNumber number, boolean sufficient, Actor coordinator) {
        var file = file(number);
        var sentence = sufficient ? "Fortbildung aktuell." : "Für die Erneuerung fehlt ein Workshop.";
        journal.moved(file, file.state(), coordinator, sentence);
    }

    /** @throws RefusedException if no new certificate can be of that day */
    public void renewed(CaseNumber number, LocalDate on, Actor coordinator) {
        var file = file(number);
        var before = Objects.requireNonNull(file.view().training().certifiedOn());
        if (on.isAfter(LocalDate.now(clock))) {
            throw new RefusedException("renewedOn", "Dieser Tag liegt in der Zukunft.");
        }
        if (!on.isAfter(before)) {
            throw new RefusedException("renewedOn", "Das bisherige Zertifikat ist vom " + GermanDay.of(before) + ".");
        }
        var until = on.plus(settings.certificate());
        file.certify(on, until, on);
        journal.moved(file, file.state(), coordinator, "Zertifikat erneuert, gültig bis " + GermanDay.of(until) + ".");
    }

    public void refused(CaseNumber number, Actor coordinator) {
        var file = file(number);
        journal.moved(file, file.state(), coordinator, "Die Stiftung hat das Zertifikat nicht erneuert.");
    }

    /** The last day is over, and nothing was renewed. */
    public void expire(CaseNumber number) {
        var file = file(number);
        journal.moved(
                file,
                file.state(),
                Actor.software(),
                "Das Zertifikat ist am " + GermanDay.of(validUntil(file)) + " abgelaufen.");
    }

    private boolean isDue(Participation file) {
        var training = file.view().training();
        var end = training.validUntil();
        return file.state() == ParticipationState.CERTIFIED
                && !training.renewing()
                && end != null
                && !end.minus(settings.renewal()).isAfter(LocalDate.now(clock));
    }

    private static LocalDate validUntil(Participation file) {
        return Objects.requireNonNull(file.view().training().validUntil());
    }

    private Participation file(CaseNumber number) {
        return participations
                .findById(number.value())
                .orElseThrow(() -> new IllegalStateException("no Kita file " + number));
    }
}
