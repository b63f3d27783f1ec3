package bildungslandschaft.conference.speaker;

import bildungslandschaft.workflow.CaseState;

/** How far the office is with whoever is needed for a part of the day. */
public enum SpeakerState implements CaseState {
    WANTED("Person gesucht"),
    ASKED("angefragt"),
    EXHAUSTED("niemand sagt zu"),
    ACCEPTED("zugesagt"),
    AWAITING_FEE("Honorar wartet auf Freigabe"),
    DOCUMENTS_DUE("Unterlagen erbeten"),
    READY("alles da"),
    IN_DOUBT("abgesagt, Plan B offen"),
    APPEARED("mitgewirkt"),
    RELEASED("nicht mehr gebraucht");

    private final String label;

    SpeakerState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean closed() {
        return this == APPEARED || this == RELEASED;
    }

    /** Somebody has agreed and may still cancel. */
    public boolean engaged() {
        return this == ACCEPTED || this == AWAITING_FEE || this == DOCUMENTS_DUE || this == READY;
    }

    /** Whether the time of whoever is asked is taken. */
    boolean coming() {
        return this == ASKED || engaged();
    }
}
