package bildungslandschaft.linkforms;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several send at the same moment: one answer counts, and whoever has sent that one is thanked. */
@OfficeTest
class LinkFormRaceTest {

    private static final int CALLERS = 4;

    @Autowired
    private ApplicationContext office;

    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    @AfterEach
    void goHome() {
        callers.shutdownNow();
    }

    @Test
    void aDoubleClickDecidesOnceAndIsThankedTwice() throws Exception {
        var kita = new SampleLinks(office);
        var path = "/link/" + kita.issue(SampleDecision.PURPOSE);
        var sending = ProcessStory.json(UUID.randomUUID(), Map.of("verdict", "YES"));

        assertThat(atOnce(path, i -> sending)).containsOnly(200);
        assertThat(kita.history()).hasSize(1);
    }

    @Test
    void aDoubleClickOnALinkThatMayBeUsedAgainCountsOnceToo() throws Exception {
        var kita = new SampleLinks(office);
        var path = "/link/" + kita.issue(SampleInterest.PURPOSE);
        var sending = ProcessStory.json(UUID.randomUUID(), Map.of("interest", "YES"));

        assertThat(atOnce(path, i -> sending)).containsOnly(200);
        assertThat(kita.history()).hasSize(1);
    }

    @Test
    void ofDifferentDecisionsOneCounts() throws Exception {
        var kita = new SampleLinks(office);
        var path = "/link/" + kita.issue(SampleDecision.PURPOSE);

        assertThat(atOnce(
                        path, i -> ProcessStory.json(UUID.randomUUID(), Map.of("verdict", i % 2 == 0 ? "YES" : "NO"))))
                .containsOnlyOnce(200);
        assertThat(kita.history()).hasSize(1);
    }

    @Test
    void ofDecisionsByDifferentLinksOneCounts() throws Exception {
        var kita = new SampleLinks(office);
        var paths = IntStream.range(0, CALLERS)
                .mapToObj(i -> "/link/" + kita.issueTo("caller-" + i, SampleDecision.PURPOSE))
                .toList();

        assertThat(atOnce(paths::get, i -> ProcessStory.json(UUID.randomUUID(), Map.of("verdict", "YES"))))
                .containsOnlyOnce(200)
                .contains(410)
                .hasSize(CALLERS)
                .doesNotContain(409, 500);
        assertThat(kita.history()).hasSize(1);
    }

    private List<Integer> atOnce(String path, IntFunction<String> sending) throws Exception {
        return atOnce(i -> path, sending);
    }

    private List<Integer> atOnce(IntFunction<String> path, IntFunction<String> sending) throws Exception {
        var start = new CyclicBarrier(CALLERS);
        var waiting = IntStream.range(0, CALLERS)
                .mapToObj(i -> callers.submit(() -> {
                    start.await();
                    return Caller.citizen(office)
                            .send(path.apply(i), sending.apply(i))
                            .getStatus();
                }))
                .toList();
        var statuses = new ArrayList<Integer>();
        for (Future<Integer> one : waiting) {
            statuses.add(one.get());
        }
        return statuses;
    }
}
