package bildungslandschaft.rollout;

/**
 * What staff can do for a Kita beside the tasks: enter what came by telephone or on paper, ask again, let it go, take it
 * back.
 */
public enum KitaAct {
    ANSWER("Antwort der Kita erfassen", "antwort", true),
    TRAEGER("Entscheidung des Trägers erfassen", "traeger", false),
    REGISTRATION("Anmeldung erfassen", "anmeldung", false),
    ASK_AGAIN("Link noch einmal senden", "link", true),
    LEAVE("Kita steigt aus", "ausstieg", true),
    LAPSE("Kita entfällt", "wegfall", false),
    REOPEN("Wieder aufnehmen", "wiederaufnahme", true);

    private final String label;
    private final String page;
    private final boolean contactToo;

    KitaAct(String label, String page, boolean contactToo) {
        this.label = label;
        this.page = page;
        this.contactToo = contactToo;
    }

    public String label() {
        return label;
    }

    /** Last part of the address of its page. */
    public String page() {
        return page;
    }

    /**
     * Whether not only coordination does it, but the contact of the Kita's unit as well. What coordination let lapse,
     * coordination alone takes back.
     */
    boolean contactToo(ParticipationState state) {
        return contactToo && (this != REOPEN || state != ParticipationState.LAPSED);
    }

    boolean isPossible(ParticipationView file) {
        return switch (this) {
            case ANSWER -> file.state() == ParticipationState.ADDRESSED;
            case TRAEGER ->
                file.state() == ParticipationState.APPROVAL_PENDING
                        && file.approvalPath() == ApprovalPath.INDEPENDENT
                        && file.approval() == null;
            case REGISTRATION -> file.state() == ParticipationState.APPROVED;
            case ASK_AGAIN -> KitaLink.askedOf(file).isPresent();
            case LEAVE -> file.started() && !file.state().closed();
            case LAPSE -> file.state() != ParticipationState.LAPSED;
            case REOPEN -> file.state().reopenable();
        };
    }
}
