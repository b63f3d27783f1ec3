package bildungslandschaft.rollout;

import java.util.Collection;

/**
 * How far a project has come with a set of Kitas.
 *
 * @param counted Kitas that the project wants to reach; closed ones have left this number
 * @param reached of these the registered ones and those that are further
 * @param certified of these the certified ones
 */
public record Coverage(int counted, int reached, int certified) {

    static Coverage none() {
        return new Coverage(0, 0, 0);
    }

    static Coverage of(Collection<StateCount> counts) {
        int counted = 0;
        int reached = 0;
        int certified = 0;
        for (var count : counts) {
            int kitas = Math.toIntExact(count.kitas());
            counted += count.state().counted() ? kitas : 0;
            reached += count.state().reached() ? kitas : 0;
            certified += count.state() == ParticipationState.CERTIFIED ? kitas : 0;
        }
        return new Coverage(counted, reached, certified);
    }

    Coverage plus(Coverage other) {
        return new Coverage(counted + other.counted, reached + other.reached, certified + other.certified);
    }

    /** Per cent of the counted Kitas that are reached (Erreichungsquote); 0 if there are none. */
    public double quota() {
        return counted == 0 ? 0 : 100.0 * reached / counted;
    }
}
