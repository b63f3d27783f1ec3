package bildungslandschaft.workflow;

import java.time.Duration;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Acts that meet another one on the same case, which mostly is the software's own: they are done again before anybody is
 * told. What is done again is a whole transaction, so it is called outside of one.
 */
public final class Retries {

    private static final RetryTemplate AGAIN = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(4)
            .delay(Duration.ofMillis(100))
            .multiplier(2)
            .includes(ConcurrencyFailureException.class, OptimisticLockingException.class)
            .build());

    private Retries() {}

    /** @throws ConcurrencyFailureException if it meets others again and again, for about two seconds
     *     and as long as the database lets each try wait for a lock */
    public static void run(Runnable act) {
        try {
            AGAIN.invoke(act);
        } catch (OptimisticLockingException collision) {
            // Callers outside of the engine are told as by the case files.
            throw new OptimisticLockingFailureException("Somebody else acts on the case all the time", collision);
        }
    }
}
