package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseState;

/**
 * Where a Kita stands in a project; the single source of every figure about the rollout. A Kita counts as reached
 * ("erreicht") from its binding registration on.
 */
public enum ParticipationState implements CaseState {
    OPEN("noch nicht angesprochen", false, false),
    ADDRESSED("angesprochen", false, false),
    INTERESTED("interessiert", false, false),
    APPROVAL_PENDING("Freigabe ausstehend", false, false),
    APPROVED("freigegeben", false, false),
    REGISTERED("angemeldet", true, false),
    WORKSHOP_1("ein Workshop besucht", true, false),
    WORKSHOP_2("zwei oder mehr Workshops besucht", true, false),
    APPLICATION_SUBMITTED("bei der Stiftung beworben", true, false),
    CERTIFIED("zertifiziert", true, true),
    POSTPONED("zurückgestellt", false, false),
    PROOF_PENDING("mit Zertifikat gemeldet", false, false),
    DECLINED("abgelehnt", false, true),
    NO_RESPONSE("keine Rückmeldung", false, true),
    DROPPED_OUT("ausgestiegen", false, true),
    LAPSED("entfallen", false, true),
    NOT_TARGETED("nicht Zielgruppe", false, true);

    private final String label;
    private final boolean reached;
    private final boolean closed;

    ParticipationState(String label, boolean reached, boolean closed) {
        this.label = label;
        this.reached = reached;
        this.closed = closed;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the Kita is registered or further. */
    public boolean reached() {
        return reached;
    }

    /** Whether nothing more is expected of this Kita; a closed participation can be opened again. */
    @Override
    public boolean closed() {
        return closed;
    }

    /** Whether a Kita that was given up can be asked again. */
    public boolean reopenable() {
        return this == DECLINED || this == NO_RESPONSE || this == DROPPED_OUT || this == NOT_TARGETED;
    }

    /** Whether the Kita belongs to those whom the project wants to reach; closed Kitas leave the denominator. */
    public boolean counted() {
        return this != LAPSED;
    }
}
