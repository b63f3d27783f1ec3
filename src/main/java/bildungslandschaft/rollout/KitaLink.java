package bildungslandschaft.rollout;

/** What people outside can do by a link from a mail about a Kita; each is an event of a process with a form. */
public enum KitaLink {
    ANSWER("kita-enquiry/kitaAnswered"),
    TRAEGER_DECISION("traeger-decision/traegerDecided"),
    REGISTRATION("kita-registration/kitaRegistered");

    private final String purpose;

    KitaLink(String purpose) {
        this.purpose = purpose;
    }

    String purpose() {
        return purpose;
    }
}
