package bildungslandschaft.workflow;

import java.time.Instant;

/** The jobs and timers of the engine in somebody's hand, so that the demo county can be given a past. */
public interface JobsByHand {

    /** Does some work during which nothing of the kind runs by itself on this node; what came up waits until then. */
    void hold(Runnable work);

    /**
     * Does in this thread, one after the other, what comes up for a case between two instants, each at its own time. What
     * has no time of its own is done at once, which is at {@code from}.
     */
    void run(CaseNumber number, Instant from, Instant until);
}
