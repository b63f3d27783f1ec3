package bildungslandschaft.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What met somebody else is done again; what was refused is not. */
class RetriesTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void whatMeetsAnotherActTwiceIsDoneTheThirdTime() {
        Retries.run(() -> {
            if (tries.incrementAndGet() < 3) {
                throw new OptimisticLockingFailureException("somebody else");
            }
        });

        assertThat(tries).hasValue(3);
    }

    @Test
    void whatMeetsOthersAllTheTimeIsToldInTheEnd() {
        assertThatThrownBy(() -> Retries.run(() -> {
                    tries.incrementAndGet();
                    throw new OptimisticLockingException("the engine's own word for it");
                }))
                .isInstanceOf(ConcurrencyFailureException.class);
        assertThat(tries).hasValue(5);
    }

    @Test
    void whatIsRefusedIsNotTriedAgain() {
        assertThatThrownBy(() -> Retries.run(() -> {
                    tries.incrementAndGet();
                    throw new RefusedException("day", "Dieser Tag ist schon vorbei.");
                }))
                .isInstanceOf(RefusedException.class);
        assertThat(tries).hasValue(1);
    }
}
