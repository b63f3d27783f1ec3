package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.SettledException;

/** What is said to those who answer or decide when that is settled already: what stands, by whom, since when. */
final class TooLate {

    private TooLate() {}

    static SettledException toAnswer(ParticipationView file) {
        if (file.state() == ParticipationState.OPEN || file.state() == ParticipationState.POSTPONED) {
            return new SettledException("Diese Kita wird zurzeit nicht gefragt.");
        }
        return new SettledException("Eine Antwort ist nicht mehr nötig: Die Kita ist %s.".formatted(standing(file)));
    }

    /** Also where somebody else decides now than the one who was asked. */
    static SettledException toDecide(ParticipationView file) {
        var decided = file.approval();
        if (decided != null) {
            return new SettledException("Das ist schon entschieden: %s hat die Teilnahme am %s %s."
                    .formatted(
                            decided.decidedBy(),
                            GermanDay.of(decided.decidedOn()),
                            decided.approved() ? "freigegeben" : "abgelehnt"));
        }
        if (file.state() == ParticipationState.APPROVAL_PENDING) {
            var path = file.approvalPath();
            return new SettledException("Für diese Kita entscheidet jetzt jemand anderes"
                    + (path == null ? "." : ": " + path.label() + "."));
        }
        return new SettledException(
                "Eine Entscheidung ist nicht mehr nötig: Die Kita ist %s.".formatted(standing(file)));
    }

    /** Whoever decides now is asked as soon as the change is noticed. */
    static SettledException afterChangeOfTraeger() {
        return new SettledException(
                "Die Kita hat inzwischen einen anderen Träger. Gefragt wird, wer jetzt für sie entscheidet.");
    }

    static SettledException toRegister(ParticipationView file) {
        return new SettledException("Eine Anmeldung ist nicht möglich: Die Kita ist %s.".formatted(standing(file)));
    }

    private static String standing(ParticipationView file) {
        return "seit dem " + GermanDay.of(file.stateSince()) + " "
                + file.state().label();
    }
}
