package bildungslandschaft.rollout.demo;

import bildungslandschaft.workflow.CaseNumber;
import java.time.Instant;
import java.util.List;

/**
 * Something that somebody did in the rollout's history.
 *
 * @param cases whose jobs and timers have to be done before it
 */
record Act(Instant at, List<CaseNumber> cases, Runnable work) {

    static Act of(CaseNumber number, Instant at, Runnable work) {
        return new Act(at, List.of(number), work);
    }
}
