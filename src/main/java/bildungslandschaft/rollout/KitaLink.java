package bildungslandschaft.rollout;

import java.util.Arrays;
import java.util.Optional;

/** What people outside can do by a link from a mail about a Kita; each is an event of a process with a form. */
public enum KitaLink {
    ANSWER("kita-enquiry/kitaAnswered", ParticipationState.ADDRESSED, "ob sie teilnehmen möchte", KitaMail.To.KITA),
    TRAEGER_DECISION(
            "traeger-decision/traegerDecided",
            ParticipationState.APPROVAL_PENDING,
            "ob sie teilnehmen darf",
            KitaMail.To.TRAEGER),
    REGISTRATION(
            "kita-registration/kitaRegistered",
            ParticipationState.APPROVED,
            "wen sie verbindlich anmeldet",
            KitaMail.To.KITA);

    private final String purpose;
    private final ParticipationState asked;
    private final String question;
    private final KitaMail.To reader;

    KitaLink(String purpose, ParticipationState asked, String question, KitaMail.To reader) {
        this.purpose = purpose;
        this.asked = asked;
        this.question = question;
        this.reader = reader;
    }

    /** What is waited for at present; empty if nobody outside is asked anything. */
    static Optional<KitaLink> askedOf(ParticipationView file) {
        return Arrays.stream(values())
                .filter(link -> link.isAskedIn(file.state()))
                .filter(link -> link != TRAEGER_DECISION || KitaAct.TRAEGER.isPossible(file))
                .findFirst();
    }

    /** Whether this is what a Kita in that state is asked; in any other state the question is settled. */
    boolean isAskedIn(ParticipationState state) {
        return asked == state;
    }

    /** What the Kita, or whoever runs it, is to say, after "offen ist noch,". */
    String question() {
        return question;
    }

    KitaMail.To reader() {
        return reader;
    }

    String purpose() {
        return purpose;
    }
}
