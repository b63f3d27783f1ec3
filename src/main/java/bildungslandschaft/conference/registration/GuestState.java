package bildungslandschaft.conference.registration;

import bildungslandschaft.workflow.CaseState;

/** Where a guest's registration stands. */
public enum GuestState implements CaseState {
    SEATED("angemeldet"),
    WAITING("auf der Warteliste"),
    DECLINED("kein Platz gefunden"),
    CANCELLED("abgemeldet"),
    CALLED_OFF("Konferenz fällt aus"),
    ATTENDED("war da"),
    MISSED("war nicht da"),
    PASSED("Konferenz vorbei");

    private final String label;

    GuestState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean closed() {
        return this != SEATED && this != WAITING;
    }
}
