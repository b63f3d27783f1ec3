package bildungslandschaft.workflow;

import java.time.Duration;

/** What whoever operates the software must know about the engine: whether it works, and whether it keeps up. */
public interface EngineRoom {

    /** How things are at this moment. */
    Standing standing();

    /**
     * @param engine the engine's version
     * @param working whether jobs are worked on here
     * @param waiting jobs and timers that are due and not done yet, by any node
     * @param longest how long the oldest of them is due; zero if none is
     * @param failed jobs that were tried to the end and now wait for a person
     */
    record Standing(String engine, boolean working, long waiting, Duration longest, long failed) {}
}
