package bildungslandschaft.counselling;

import bildungslandschaft.workflow.CaseState;

/** Where a counselling case stands. */
public enum CounsellingState implements CaseState {
    RECEIVED("eingegangen"),
    UNASSIGNED("wartet auf Zuordnung"),
    IN_REVIEW("wird gesichtet"),
    ACCEPTED("Termin wird vereinbart"),
    APPOINTED("Termin steht"),
    BEING_REFERRED("wird weiterverwiesen"),
    COUNSELLED("beraten"),
    REFERRED("weiterverwiesen"),
    CLOSED("abgeschlossen"),
    CLOSED_REFERRED("weiterverwiesen und abgeschlossen"),
    WITHDRAWN("zurückgezogen"),
    CLOSED_WITHDRAWN("zurückgezogen und abgeschlossen");

    private final String label;

    CounsellingState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean closed() {
        return this == CLOSED || this == CLOSED_REFERRED || this == CLOSED_WITHDRAWN;
    }

    boolean withdrawable() {
        return !closed() && this != WITHDRAWN && this != COUNSELLED && this != REFERRED;
    }
}
