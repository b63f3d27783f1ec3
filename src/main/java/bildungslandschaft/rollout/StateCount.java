package bildungslandschaft.rollout;

/** How many Kitas of a unit stand in a state. */
record StateCount(String unit, ParticipationState state, long kitas) {

    Coverage coverage() {
        return Coverage.of(state, Math.toIntExact(kitas));
    }
}
