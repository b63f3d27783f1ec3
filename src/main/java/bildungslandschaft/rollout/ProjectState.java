package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseState;

/** Where a project stands. */
public enum ProjectState implements CaseState {
    PROPOSED("vorgeschlagen"),
    AWAITING_RESOLUTION("wartet auf Beschluss"),
    IN_PREPARATION("wird vorbereitet"),
    RUNNING("läuft"),
    REPORTED("Bericht wird geschrieben"),
    COMPLETED("abgeschlossen"),
    REJECTED("nicht beschlossen"),
    STOPPED("gestoppt");

    private final String label;

    ProjectState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether its plan curve is changed by hand: the Steuerungskreis has decided, and it is not over. */
    public boolean plannable() {
        return this == IN_PREPARATION || this == RUNNING;
    }

    @Override
    public boolean closed() {
        return this == COMPLETED || this == REJECTED || this == STOPPED;
    }
}
