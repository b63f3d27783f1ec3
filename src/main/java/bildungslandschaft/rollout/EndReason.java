package bildungslandschaft.rollout;

/** Why a participation ends before its time, whatever step it is in. */
public enum EndReason {
    DROPPED_OUT(ParticipationState.DROPPED_OUT, "Die Kita ist ausgestiegen."),
    CLOSED_DOWN(ParticipationState.LAPSED, "Die Kita ist geschlossen."),
    MERGED(ParticipationState.LAPSED, "Die Kita ist in einer anderen aufgegangen."),
    TAKEN_OFF_THE_LIST(ParticipationState.LAPSED, "Die Kommune hat die Kita von der Liste genommen."),
    UNIT_DECLINED(ParticipationState.DECLINED, "Die Kommune nimmt nicht teil."),
    PROJECT_STOPPED(ParticipationState.DROPPED_OUT, "Das Projekt ist gestoppt.");

    private final ParticipationState state;
    private final String sentence;

    EndReason(ParticipationState state, String sentence) {
        this.state = state;
        this.sentence = sentence;
    }

    /** Whether the reason lies in the Kita, and not in its project or municipality. */
    boolean ofTheKita() {
        return this == DROPPED_OUT || this == CLOSED_DOWN || this == MERGED;
    }

    ParticipationState state() {
        return state;
    }

    String sentence() {
        return sentence;
    }
}
