package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.ParticipationState;
import java.util.List;
import java.util.Optional;

/**
 * A Kita's way through a project up to some day, as recorded.
 *
 * @param number case number of its file
 * @param unit code of the administrative unit in which it stood last
 * @param stays one after the other, at least one; the last goes on
 */
record Track(String number, String unit, List<Stay> stays) {

    Track {
        stays = List.copyOf(stays);
    }

    Stay last() {
        return stays.get(stays.size() - 1);
    }

    /**
     * How far the Kita came since it was last opened. One that registered and left again counts no further than its
     * approval, so that "angemeldet" is the same number as "erreicht".
     */
    Optional<Stage> furthest() {
        var furthest = Optional.<Stage>empty();
        for (var stay : stays) {
            var stage = Stage.of(stay.state());
            if (stay.state() == ParticipationState.OPEN) {
                furthest = Optional.empty();
            } else if (stage.isPresent()
                    && furthest.filter(stage.get()::isBefore).isEmpty()) {
                furthest = stage;
            }
        }
        return last().state().reached() ? furthest : furthest.map(stage -> stage.atMost(Stage.APPROVED));
    }
}
