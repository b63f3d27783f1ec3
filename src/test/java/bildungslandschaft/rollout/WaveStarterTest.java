package bildungslandschaft.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.EngineBatch;
import bildungslandschaft.workflow.Timeline;
import java.time.Clock;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Starting many Kitas: in chunks, each exactly once, whatever goes wrong meanwhile. */
@OfficeTest
class WaveStarterTest {

    private static final int CHUNK = 3;

    @Autowired
    private ApplicationContext office;

    @Autowired
    private Projects projects;

    @Autowired
    private Participations participations;

    @Autowired
    private RolloutJournal journal;

    @Autowired
    private EngineBatch batch;

    @Autowired
    private StartLine line;

    @Autowired
    private ProjectRollout rollout;

    @Autowired
    private Timeline timeline;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEventMulticaster events;

    @Autowired
    private JdbcClient jdbc;

    private final StartedKitas started = new StartedKitas();
    private final ApplicationListener<?> listener = ApplicationListener.forPayload(started::on);
    private @Nullable SampleProjects samples;

    @BeforeEach
    void emptyTheLine() {
        samples = new SampleProjects(office);
        samples.emptyTheLine();
        events.addApplicationListener(listener);
    }

    @AfterEach
    void stopListening() {
        events.removeApplicationListener(listener);
        samples().emptyTheLine();
    }

    @Test
    @DisplayName("Sieben Kitas in Happen zu dreien: 3, 3, 1, dann nichts mehr")
    void startsInChunks() {
        var project = sevenInLine();
        var starter = starter(false, 0);
        assertThat(line.of(project)).isEqualTo(new StartProgress(7, 0, 7, 0, false, false));

        assertThat(starter.startChunk()).isEqualTo(3);
        assertThat(line.of(project)).isEqualTo(new StartProgress(7, 3, 4, 0, false, false));
        assertThat(List.of(starter.startChunk(), starter.startChunk(), starter.startChunk()))
                .containsExactly(3, 1, 0);

        assertThat(line.of(project).isFinished()).isTrue();
        assertEachStartedOnce(project);
    }

    @Test
    @DisplayName("Angehalten wartet die Reihe, danach geht es dort weiter")
    void aPausedProjectWaits() {
        var project = sevenInLine();
        var starter = starter(false, 0);
        starter.startChunk();

        rollout.pause(project, true, Actor.software());
        assertThat(starter.startChunk()).isZero();
        assertThat(line.of(project)).isEqualTo(new StartProgress(7, 3, 4, 0, true, false));
        rollout.pause(project, false, Actor.software());

        assertThat(starter.startChunk()).isEqualTo(3);
    }

    @Test
    @DisplayName("Ein Projekt, das angehalten ist, hält kein anderes auf")
    void aPausedProjectHoldsUpNoOther() {
        var paused = sevenInLine();
        rollout.pause(paused, true, Actor.software());
        var other = sevenInLine();

        assertThat(starter(false, 0).startChunk()).isEqualTo(3);
        assertThat(line.of(other).started()).isEqualTo(3);
        rollout.pause(paused, false, Actor.software());
        samples().emptyTheLine();
    }

    @Test
    @DisplayName("Bricht ein Happen ab, ist keine Kita halb gestartet, und der Neustart holt alles nach")
    void aBrokenChunkLeavesNothingHalfStarted() {
        var project = sevenInLine();
        var starter = starter(false, 0);
        starter.startChunk();
        numbers(project).forEach(number -> started.trouble.add(number));

        assertThat(starter.startChunk()).isZero();
        assertThat(line.of(project).started()).isEqualTo(3);
        assertThat(samples().kitas(project))
                .filteredOn(kita -> !kita.started())
                .allSatisfy(kita -> assertThat(timeline.of(kita.number()))
                        .noneMatch(entry -> entry.sentence().equals("Die Kita ist an der Reihe.")));

        started.trouble.clear();
        var afterTheRestart = starter(false, 0);
        assertThat(afterTheRestart.startChunk() + afterTheRestart.startChunk()).isEqualTo(4);
        assertEachStartedOnce(project);
    }

    @Test
    @DisplayName("Eine Kita, die sich nicht starten lässt, hält die anderen nicht auf")
    void oneBrokenKitaHoldsUpNoOther() {
        var project = sevenInLine();
        var broken = numbers(project).get(1);
        started.trouble.add(broken);
        var starter = starter(false, 0);

        var rounds = new ArrayList<Integer>();
        for (int round = 0; round < 4; round++) {
            rounds.add(starter.startChunk());
        }

        assertThat(rounds).containsExactly(2, 2, 2, 0);
        assertThat(samples().kitas(project))
                .filteredOn(kita -> !kita.started())
                .extracting(ParticipationView::number)
                .containsExactly(broken);
        started.trouble.clear();
        assertThat(starter.startChunk()).isEqualTo(1);
    }

    @RepeatedTest(3)
    @DisplayName("Zwei Knoten zugleich starten jede Kita genau einmal")
    void twoNodesStartEachKitaOnce() throws Exception {
        var project = sevenInLine();
        var one = starter(false, 0);
        var other = starter(false, 0);

        var counts = atOnce(() -> startAll(one, project), () -> startAll(other, project));

        assertThat(counts.get(0) + counts.get(1)).isEqualTo(7);
        assertEachStartedOnce(project);
    }

    @Test
    @DisplayName("Wenn vereinbart, wartet die Welle auf freie Plätze in Workshops")
    void aWaveWaitsForSeatsIfTheOfficeHasAgreedSo() {
        var project = sevenInLine();
        registerOne(project);
        assertThat(starter(true, 1).startChunk()).isEqualTo(3);
        assertThat(starter(true, 0).startChunk()).isZero();
        assertThat(starter(false, 0).startChunk()).isEqualTo(1);
    }

    /** The seven Kitas of Herzberg. */
    private CaseNumber sevenInLine() {
        var project = samples().run(Kita.Kind.values());
        samples().release(project, "HER", "erle");
        return project;
    }

    private WaveStarter starter(boolean withinCapacity, int freeSeats) {
        SeatForecast forecast = (number, until) -> freeSeats;
        return new WaveStarter(
                projects,
                participations,
                journal,
                batch,
                new StaticListableBeanFactory(Map.of("forecast", forecast)).getBeanProvider(SeatForecast.class),
                smallChunks(),
                new WaveSettings(withinCapacity, Period.ofMonths(3)),
                transactions,
                clock);
    }

    private RolloutSettings smallChunks() {
        return new Binder(new MapConfigurationPropertySource(Map.of("rollout.chunk", CHUNK)))
                .bindOrCreate("rollout", RolloutSettings.class);
    }

    /** One Kita that was started comes as far as to wait for its first workshop. */
    private void registerOne(CaseNumber project) {
        starter(false, 0).startChunk();
        jdbc.sql("update participations set state = 'REGISTERED' where case_number = ?")
                .param(numbers(project).get(0).value())
                .update();
    }

    private int startAll(WaveStarter node, CaseNumber project) {
        int all = 0;
        while (!line.of(project).isFinished()) {
            all += node.startChunk();
        }
        return all;
    }

    private void assertEachStartedOnce(CaseNumber project) {
        assertThat(numbers(project)).hasSize(7).allSatisfy(number -> {
            assertThat(started.counts).containsEntry(number, 1);
            assertThat(timeline.of(number))
                    .filteredOn(entry -> entry.sentence().equals("Die Kita ist an der Reihe."))
                    .hasSize(1);
        });
    }

    private List<CaseNumber> numbers(CaseNumber project) {
        return samples().kitas(project).stream().map(ParticipationView::number).toList();
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var start = new CyclicBarrier(2);
            var results = new ArrayList<Future<T>>();
            for (var task : List.of(one, other)) {
                results.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            return List.of(results.get(0).get(), results.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private SampleProjects samples() {
        return Objects.requireNonNull(samples);
    }

    /** Hears in the same transaction of each start, and lets those fail that are in trouble. */
    private static final class StartedKitas {

        private final Set<CaseNumber> trouble = ConcurrentHashMap.newKeySet();
        private final Map<CaseNumber, Integer> counts = new ConcurrentHashMap<>();

        void on(ParticipationStarted kita) {
            if (trouble.contains(kita.number())) {
                throw new IllegalStateException("trouble with " + kita.number());
            }
            counts.merge(kita.number(), 1, Integer::sum);
        }
    }
}
