package bildungslandschaft.rollout;

/**
 * How far a project has come with a set of Kitas.
 *
 * @param reached the registered ones and those that are further, of all that the project wants to reach; closed Kitas
 *     have left both numbers
 * @param certified of the reached ones those that have their certificate
 */
public record Coverage(Share reached, int certified) {

    public static Coverage none() {
        return new Coverage(new Share(0, 0), 0);
    }

    /** The only place that says which Kitas count. */
    public static Coverage of(ParticipationState state, int kitas) {
        return new Coverage(
                new Share(state.reached() ? kitas : 0, state.counted() ? kitas : 0),
                state == ParticipationState.CERTIFIED ? kitas : 0);
    }

    public Coverage plus(Coverage other) {
        return new Coverage(
                new Share(reached.part() + other.reached.part(), reached.whole() + other.reached.whole()),
                certified + other.certified);
    }
}
