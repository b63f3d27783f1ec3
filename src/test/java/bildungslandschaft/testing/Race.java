package bildungslandschaft.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Two who act at the same moment. Which steps of the one fall between which of the other is up to the machine, so that a
 * race is run in many rounds, in each of which the second starts a little later.
 */
public final class Race {

    /** How much later, from one round to the next. */
    private static final long STEP_NANOS = TimeUnit.MICROSECONDS.toNanos(750);

    private Race() {}

    /**
     * What the one and what the other got, in this order.
     *
     * @param round from zero on
     */
    public static <T> List<T> run(int round, Callable<T> one, Callable<T> other) throws Exception {
        var runners = Executors.newFixedThreadPool(2);
        try {
            var start = new CyclicBarrier(2);
            var first = runners.submit(() -> {
                start.await();
                return one.call();
            });
            var second = runners.submit(() -> {
                start.await();
                long go = System.nanoTime() + round * STEP_NANOS;
                while (System.nanoTime() < go) {
                    Thread.onSpinWait();
                }
                return other.call();
            });
            return List.of(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
        } finally {
            runners.shutdown();
        }
    }
}
