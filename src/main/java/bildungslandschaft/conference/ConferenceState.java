package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseState;

/** Where a conference stands. */
public enum ConferenceState implements CaseState {
    DRAFTED("wird entworfen"),
    AWAITING_RESOLUTION("wartet auf Beschluss"),
    IN_DOUBT("Ersatz wird geklärt"),
    RESOLVED("beschlossen"),
    AWAITING_BUDGET("wartet auf Freigabe"),
    IN_PREPARATION("wird vorbereitet"),
    REHEARSED("vorbereitet"),
    HELD("wird nachbereitet"),
    COMPLETED("abgeschlossen"),
    SUSPENDED("ausgesetzt"),
    CANCELLED("abgesagt");

    private final String label;

    ConferenceState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean closed() {
        return this == COMPLETED || this == SUSPENDED || this == CANCELLED;
    }

    /** Whether the day still lies ahead, so that it can be moved or called off. */
    public boolean ahead() {
        return !closed() && this != HELD;
    }
}
