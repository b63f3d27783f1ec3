package bildungslandschaft.rollout.demo;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.Answer;
import bildungslandschaft.rollout.KitaAnswer;
import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.rollout.KitaRegistration;
import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.ParticipationView;
import bildungslandschaft.rollout.RegistrationReply;
import bildungslandschaft.rollout.RolloutFiles;
import bildungslandschaft.rollout.TraegerApproval;
import bildungslandschaft.rollout.TraegerReply;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a Kita, its contact and its Traeger did up to the registration; each act is skipped if it was done before. */
@Component
@Profile("demo")
class KitaHistory {

    /** Up to so many places one person at two workshops is enough for a certificate. */
    private static final int SMALL = 50;

    private final KitaRollout rollout;
    private final KitaEnquiry enquiry;
    private final TraegerApproval traegers;
    private final KitaRegistration registration;
    private final RolloutFiles files;
    private final Kitas kitas;
    private final DemoDesk desk;

    KitaHistory(
            KitaRollout rollout,
            KitaEnquiry enquiry,
            TraegerApproval traegers,
            KitaRegistration registration,
            RolloutFiles files,
            Kitas kitas,
            DemoDesk desk) {
        this.rollout = rollout;
        this.enquiry = enquiry;
        this.traegers = traegers;
        this.registration = registration;
        this.files = files;
        this.kitas = kitas;
        this.desk = desk;
    }

    void start(CaseNumber number) {
        rollout.start(number);
    }

    void exclude(CaseNumber number) {
        desk.complete(number, "checkTargetGroup", DemoDesk.COORDINATION, Map.of("targeted", "NO"));
    }

    void answer(CaseNumber number, KitaLine line, RolloutDays days) {
        var file = file(number);
        if (file.state() != ParticipationState.ADDRESSED || file.answer() != null) {
            return;
        }
        var said = switch (line.state()) {
            case "DECLINED" -> new Answer(KitaAnswer.DECLINED, null, line.reason(), null, null, null);
            case "POSTPONED" ->
                new Answer(KitaAnswer.LATER, days.day(line.day("later").orElseThrow()), null, null, null, null);
            default -> new Answer(KitaAnswer.INTERESTED, null, null, null, null, null);
        };
        enquiry.receive(number, said, Actor.outside("Kita-Leitung"));
    }

    void noteDecline(CaseNumber number) {
        desk.complete(number, "noteDecline", contactOf(number), Map.of("talked", false));
    }

    void findNobody(CaseNumber number) {
        desk.complete(number, "addressKita", contactOf(number), Map.of("answer", "NOT_REACHED"));
    }

    void giveUp(CaseNumber number) {
        desk.complete(number, "clarifySilence", DemoDesk.COORDINATION, Map.of("answer", "NO_RESPONSE"));
    }

    void approve(CaseNumber number) {
        var kita = kita(number);
        if (kita.traeger().kind() != Traeger.Kind.INDEPENDENT) {
            desk.complete(
                    number,
                    "approveParticipation",
                    contactOf(number),
                    Map.of("decision", "APPROVE", "staff", staff(kita), "days", 2, "substituteArranged", true));
        } else if (file(number).state() == ParticipationState.APPROVAL_PENDING) {
            traegers.receive(
                    number,
                    new TraegerReply(TraegerReply.Verdict.APPROVED, staff(kita), 2, null, "Geschäftsführung", null),
                    Actor.outside("Träger"));
        }
    }

    void register(CaseNumber number) {
        if (file(number).state() == ParticipationState.APPROVED) {
            var kita = kita(number);
            registration.receive(
                    number,
                    new RegistrationReply(kita.places(), schoolchildren(kita), staff(kita), null, null, true, true),
                    Actor.outside("Kita-Leitung"));
        }
    }

    private static int schoolchildren(Kita kita) {
        return switch (kita.kind()) {
            case AFTER_SCHOOL_CARE -> kita.places();
            case WITH_AFTER_SCHOOL_CARE -> kita.places() / 3;
            default -> 0;
        };
    }

    private static int staff(Kita kita) {
        return kita.places() <= SMALL ? 1 : 2;
    }

    private String contactOf(CaseNumber number) {
        return desk.contactOf(file(number).unit());
    }

    private Kita kita(CaseNumber number) {
        return kitas.kita(file(number).kitaId()).orElseThrow();
    }

    private ParticipationView file(CaseNumber number) {
        return files.kita(number).orElseThrow();
    }
}
