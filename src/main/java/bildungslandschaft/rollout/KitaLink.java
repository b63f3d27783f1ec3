package bildungslandschaft.rollout;

/** What people outside can do by a link from a mail about a Kita; each is an event of a process with a form. */
public enum KitaLink {
    ANSWER("kita-enquiry/kitaAnswered", ParticipationState.ADDRESSED),
    TRAEGER_DECISION("traeger-decision/traegerDecided", ParticipationState.APPROVAL_PENDING),
    REGISTRATION("kita-registration/kitaRegistered", ParticipationState.APPROVED);

    private final String purpose;
    private final ParticipationState asked;

    KitaLink(String purpose, ParticipationState asked) {
        this.purpose = purpose;
        this.asked = asked;
    }

    /** Whether this is what a Kita in that state is asked; in any other state the question is settled. */
    boolean isAskedIn(ParticipationState state) {
        return asked == state;
    }

    String purpose() {
        return purpose;
    }
}
