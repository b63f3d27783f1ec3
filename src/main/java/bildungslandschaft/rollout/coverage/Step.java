package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.ApprovalPath;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.RolloutSettings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where Kitas wait on their way, and for what; the question "Wo hängt es?" is answered by it. */
public enum Step {
    NOT_ADDRESSED("Noch nicht angesprochen"),
    ANSWER("Antwort offen"),
    POSTPONED("Zurückgestellt"),
    INTERESTED("Interesse in Prüfung"),
    APPROVAL("Freigabe offen"),
    TRAEGER("Träger entscheidet"),
    REGISTRATION("Anmeldung offen"),
    SEAT("Kurs gesucht"),
    WORKSHOPS("In Workshops"),
    RESULT("Ergebnis offen");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The step in which a Kita waits; none once nothing more is expected of it. */
    static Optional<Step> of(ParticipationState state, @Nullable ApprovalPath path) {
        return switch (state) {
            case OPEN -> Optional.of(NOT_ADDRESSED);
            case ADDRESSED -> Optional.of(ANSWER);
            case POSTPONED -> Optional.of(POSTPONED);
            case INTERESTED -> Optional.of(INTERESTED);
            case APPROVAL_PENDING -> Optional.of(path == ApprovalPath.INDEPENDENT ? TRAEGER : APPROVAL);
            case APPROVED -> Optional.of(REGISTRATION);
            case REGISTERED -> Optional.of(SEAT);
            case WORKSHOP_1, WORKSHOP_2 -> Optional.of(WORKSHOPS);
            case APPLICATION_SUBMITTED, PROOF_PENDING -> Optional.of(RESULT);
            case CERTIFIED, DECLINED, NO_RESPONSE, DROPPED_OUT, LAPSED, NOT_TARGETED -> Optional.empty();
        };
    }

    /** Working days after which the step is overdue; none where nobody is asked for anything. */
    Optional<Integer> deadline(RolloutSettings settings) {
        return switch (this) {
            case ANSWER -> Optional.of(settings.answer());
            case INTERESTED -> Optional.of(settings.shortTask());
            case APPROVAL -> Optional.of(settings.approval());
            case TRAEGER -> Optional.of(settings.traegerReminder());
            case REGISTRATION -> Optional.of(settings.registrationReminder());
            case RESULT -> Optional.of(settings.result());
            case NOT_ADDRESSED, POSTPONED, SEAT, WORKSHOPS -> Optional.empty();
        };
    }
}
