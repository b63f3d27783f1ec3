package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseState;

/** Where the rollout in one municipality stands. */
public enum UnitRolloutState implements CaseState {
    PLANNING("Plan wird geprüft"),
    POSTPONED("zurückgestellt"),
    IN_TALKS("im Klärungsgespräch"),
    RUNNING("läuft"),
    EVALUATING("Erfahrungen werden ausgewertet"),
    COMPLETED("abgeschlossen"),
    DECLINED("nimmt nicht teil"),
    STOPPED("gestoppt");

    private final String label;

    UnitRolloutState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean closed() {
        return this == COMPLETED || this == DECLINED || this == STOPPED;
    }
}
