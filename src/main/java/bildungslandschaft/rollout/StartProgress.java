package bildungslandschaft.rollout;

/**
 * How far the start of a project's Kitas has come.
 *
 * @param released Kitas whose wave is released and that were or will be started
 * @param started of these the ones whose process runs or has run
 * @param waiting of these the ones in line
 * @param unreleased Kitas of later waves
 * @param paused whether somebody holds the line
 * @param heldBack whether the line waits for free seats in workshops
 */
public record StartProgress(
        long released, long started, long waiting, long unreleased, boolean paused, boolean heldBack) {

    public boolean isFinished() {
        return waiting == 0;
    }
}
