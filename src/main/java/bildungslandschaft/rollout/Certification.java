package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way from the application at the foundation to the plaque beside the door. */
@Service
@Transactional
public class Certification {

    private final Participations participations;
    private final TrainingLetters letters;
    private final RolloutJournal journal;
    private final RolloutSettings settings;
    private final Clock clock;

    Certification(
            Participations participations,
            TrainingLetters letters,
            RolloutJournal journal,
            RolloutSettings settings,
            Clock clock) {
        this.participations = participations;
        this.letters = letters;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws RefusedException if the Kita cannot have applied on that day */
    public void apply(CaseNumber number, LocalDate on, Actor coordinator) {
        var file = file(number);
        var registration = file.view().registration();
        notInFuture("appliedOn", on);
        if (registration != null && on.isBefore(registration.on())) {
            throw new RefusedException(
                    "appliedOn",
                    "Die Kita hat sich erst am " + GermanDay.of(registration.on()) + " für das Projekt angemeldet.");
        }
        var before = file.state();
        file.apply(on);
        journal.moved(file, before, coordinator, "Bei der Stiftung beworben am " + GermanDay.of(on) + ".");
    }

    public void giveUp(CaseNumber number, Actor coordinator) {
        var file = file(number);
        journal.moved(file, file.state(), coordinator, "Die Kita bewirbt sich nicht um das Zertifikat.");
    }

    /** @throws RefusedException if no certificate of that day can have answered this application */
    public void award(CaseNumber number, LocalDate on, Actor coordinator) {
        var file = file(number);
        notInFuture("certifiedOn", on);
        if (on.isBefore(file.view().stateSince())) {
            throw new RefusedException(
                    "certifiedOn",
                    "Die Kita hat sich erst am " + GermanDay.of(file.view().stateSince()) + " beworben.");
        }
        file.train(file.view().training().awarded(on));
        journal.moved(
                file, file.state(), coordinator, "Die Stiftung zertifiziert die Kita am " + GermanDay.of(on) + ".");
    }

    public void refuse(CaseNumber number, boolean mayImprove, Actor coordinator) {
        var file = file(number);
        var sentence = mayImprove ? "Die Stiftung bittet um Nachbesserung." : "Die Stiftung hat abgelehnt.";
        journal.moved(file, file.state(), coordinator, sentence);
    }

    /** @throws RefusedException if the event would lie in the past or too far away */
    public void approveHandover(CaseNumber number, Handover planned, Actor contact) {
        var today = LocalDate.now(clock);
        if (planned.on().isBefore(today)) {
            throw new RefusedException("date", "Die Übergabe liegt in der Vergangenheit.");
        }
        if (planned.on().isAfter(today.plusYears(1))) {
            throw new RefusedException("date", "Die Übergabe liegt mehr als ein Jahr in der Zukunft.");
        }
        var file = file(number);
        file.planHandover(planned);
        journal.moved(
                file, file.state(), contact, "Plakettenübergabe am " + GermanDay.of(planned.on()) + " freigegeben.");
    }

    /**
     * A Kita was certified through another network: its certificate counts, and nothing else is asked of it.
     *
     * @throws RefusedException if the certificate is from the future, or valid no more
     */
    public void recognise(CaseNumber number, LocalDate on, CertificateProof proof, Actor coordinator) {
        var today = LocalDate.now(clock);
        var until = on.plus(settings.certificate());
        notInFuture("certifiedOn", on);
        if (until.isBefore(today)) {
            throw new RefusedException(
                    "certifiedOn",
                    "Dieses Zertifikat ist am " + GermanDay.of(until)
                            + " abgelaufen. Wählen Sie „Nein“, dann wird die Kita noch einmal gefragt.");
        }
        var file = file(number);
        var before = file.state();
        file.recogniseCertificate(on, until, today);
        journal.moved(
                file,
                before,
                coordinator,
                "Zertifikat vom %s anerkannt (%s), gültig bis %s."
                        .formatted(GermanDay.of(on), proof.label(), GermanDay.of(until)));
    }

    /** There is no certificate that counts: the Kita is asked again. */
    public void doubt(CaseNumber number, Actor coordinator) {
        journal.noted(number, coordinator, "Kein gültiges Zertifikat nachgewiesen; die Kita wird noch einmal gefragt.");
    }

    /** Enters the certificate and invites to its handover. */
    public void keep(CaseNumber number) {
        var file = file(number);
        var before = file.state();
        var on = Objects.requireNonNull(file.view().training().certifiedOn());
        var until = on.plus(settings.certificate());
        file.certify(on, until, on);
        journal.moved(
                file, before, Actor.software(), "Zertifikat eingetragen, gültig bis " + GermanDay.of(until) + ".");
        letters.inviteToHandover(file.view());
    }

    private void notInFuture(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RefusedException(field, "Dieser Tag liegt in der Zukunft.");
        }
    }

    private Participation file(CaseNumber number) {
        return participations
                .findById(number.value())
                .orElseThrow(() -> new IllegalStateException("no Kita file " + number));
    }
}
