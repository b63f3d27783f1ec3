package bildungslandschaft.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures of the board are kept ready, and yet are those of the moment in which somebody looks. */
@OfficeTest
class BoardProjectionTest {

    private static final Instant BEGIN = Instant.parse("2027-03-29T08:00:00Z");
    private static final int WRITERS = 8;
    private static final int CASES_OF_EACH = 12;

    private final Board board;
    private final StepBoard steps;
    private final BoardProjection projection;
    private final BoardProjection otherNode;
    private final TransactionTemplate besides;
    private final CaseRegister register;
    private final TransactionTemplate transaction;
    private final OfficeClock clock;
    private final JdbcClient jdbc;
    private final EngineCount engine;
    private final ProbeProcess probe;
    private final List<CaseNumber> numbers = new ArrayList<>();

    @Autowired
    BoardProjectionTest(ApplicationContext office) {
        this.board = office.getBean(Board.class);
        this.steps = office.getBean(StepBoard.class);
        this.projection = office.getBean(BoardProjection.class);
        // With a lock of its own, as in another process.
        this.otherNode = new BoardProjection(
                office.getBean(BoardShares.class),
                office.getBean(BoardTotals.class),
                office.getBean(BoardFigures.class),
                office.getBean(JdbcClient.class),
                office.getBean(JdbcTemplate.class),
                office.getBean(PlatformTransactionManager.class),
                office.getBean(OfficeClock.class));
        this.besides = new TransactionTemplate(office.getBean(PlatformTransactionManager.class));
        this.besides.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.register = office.getBean(CaseRegister.class);
        this.transaction = office.getBean(TransactionTemplate.class);
        this.clock = office.getBean(OfficeClock.class);
        this.jdbc = office.getBean(JdbcClient.class);
        this.engine = new EngineCount(office);
        this.probe = new ProbeProcess(office, new Random(7));
    }

    @BeforeEach
    void begin() {
        clock.travelTo(BEGIN);
        probe.deploy();
    }

    @AfterEach
    void cleanUp() {
        numbers.forEach(number -> transaction.executeWithoutResult(status -> register.forget(number)));
        probe.remove();
        clock.reset();
    }

    /** Eight colleagues at the same step, one who looks at the board all the while, and a second node that adds up. */
    @Test
    void whoWorksAtTheSameTimeIsCountedOnceEach() throws Exception {
        var cases = IntStream.rangeClosed(1, WRITERS * CASES_OF_EACH)
                .mapToObj(n -> new CaseNumber("KITA-2077-02-%03d".formatted(n)))
                .toList();
        numbers.addAll(cases);
        var working = new AtomicBoolean(true);
        var threads = Executors.newFixedThreadPool(WRITERS + 2);
        try {
            Future<Integer> looks = threads.submit(() -> lookWhile(working));
            Future<Integer> rounds = threads.submit(() -> addUpWhile(working));
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer ->
                            threads.submit(begin(cases.subList(writer * CASES_OF_EACH, (writer + 1) * CASES_OF_EACH))))
                    .toList();
            for (var writer : writers) {
                writer.get();
            }
            working.set(false);
            assertThat(looks.get()).as("looks meanwhile").isPositive();
            assertThat(rounds.get()).as("rounds of the other node").isPositive();
        } finally {
            threads.shutdownNow();
        }

        assertThat(running()).isEqualTo(cases.size());
        assertThat(steps.steps(ProbeProcess.KEY, null)
                        .byUnit()
                        .get("HER")
                        .get("checkIt")
                        .cases())
                .isEqualTo(cases.size());
        assertThat(probe.of(board.processes())).isEqualTo(probe.of(engine.processes(board.month())));
        assertThat(EngineCount.byId(steps.steps(ProbeProcess.KEY, null).all()))
                .isEqualTo(engine.steps(ProbeProcess.KEY, null));
    }

    private Callable<Void> begin(List<CaseNumber> cases) {
        return () -> {
            cases.forEach(this::start);
            return null;
        };
    }

    /** What is seen only ever grows, since nothing ends. */
    private int lookWhile(AtomicBoolean working) {
        int looks = 0;
        int before = 0;
        while (working.get()) {
            int now = running();
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
            looks++;
        }
        return looks;
    }

    private int addUpWhile(AtomicBoolean working) {
        int rounds = 0;
        while (working.get()) {
            otherNode.catchUp();
            rounds++;
        }
        return rounds;
    }

    /** Nothing happened but that a day went by. */
    @Test
    void whatIsOverdueFollowsTheDayAlone() {
        start("KITA-2077-02-001");
        assertThat(overdue()).isZero();

        clock.travelTo(BEGIN.plus(Duration.ofDays(3)));

        assertThat(overdue()).isEqualTo(1);
        assertThat(steps.hotSpots(100)).extracting(HotSpot::process).contains(ProbeProcess.KEY);
    }

    @Test
    void aReleaseThatCountsDifferentlyCountsAllAnew() {
        start("KITA-2077-02-001");
        assertThat(running()).isEqualTo(1);
        jdbc.sql("update board_shares set amount = 5 where case_number = 'KITA-2077-02-001'")
                .update();
        jdbc.sql("update board_totals set amount = 5 where process_key in (:keys)")
                .param("keys", List.of(ProbeProcess.KEY, ProbeProcess.PART))
                .update();
        jdbc.sql("update board_state set rules = 'of a release before'").update();

        otherNode.catchUp();

        assertThat(running()).isEqualTo(1);
        assertThat(probe.of(board.processes())).isEqualTo(probe.of(engine.processes(board.month())));
    }

    /** Nothing has happened since, so that only the node itself can know that it has yet to look. */
    @Test
    void aNodeThatHasJustBegunAnswersByItsOwnRules() {
        start("KITA-2077-02-001");
        assertThat(running()).isEqualTo(1);
        jdbc.sql("update board_shares set amount = 5 where case_number = 'KITA-2077-02-001'")
                .update();
        jdbc.sql("update board_totals set amount = 5 where process_key in (:keys)")
                .param("keys", List.of(ProbeProcess.KEY, ProbeProcess.PART))
                .update();
        jdbc.sql("update board_processes set running = 5 where process_key = :key")
                .param("key", ProbeProcess.KEY)
                .update();
        jdbc.sql("update board_state set rules = 'of a release before'").update();

        var found = new BoardReader(otherNode, jdbc, clock)
                .read(
                        "board_processes f on f.process_key = :process",
                        "process_key",
                        Map.of("process", ProbeProcess.KEY),
                        (row, index) -> row.getInt("running"));

        assertThat(found).containsExactly(1);
    }

    @Test
    void whatComesToNothingIsNotCounted() {
        start("KITA-2077-02-001");

        transaction.executeWithoutResult(status -> {
            start("KITA-2077-02-002");
            status.setRollbackOnly();
        });

        assertThat(notedFor("KITA-2077-02-002")).isZero();
        assertThat(running()).isEqualTo(1);
    }

    /** As a round does that keeps what it has done, whatever becomes of the rest. */
    @Test
    void whatIsDoneBesidesIsCountedToo() {
        transaction.executeWithoutResult(status -> {
            start("KITA-2077-02-001");
            besides.executeWithoutResult(own -> start("KITA-2077-02-002"));
            start("KITA-2077-02-003");
        });
        assertThat(running()).isEqualTo(3);

        transaction.executeWithoutResult(status -> {
            start("KITA-2077-02-004");
            besides.executeWithoutResult(own -> start("KITA-2077-02-005"));
            status.setRollbackOnly();
        });
        assertThat(running()).isEqualTo(4);
    }

    @Test
    void manyChangesAreWorkedThroughInSeveralRounds() {
        start("KITA-2077-02-001");
        for (int i = 0; i < 1200; i++) {
            jdbc.sql("insert into board_changes (case_number) values ('KITA-2077-02-001')")
                    .update();
        }

        assertThat(running()).isEqualTo(1);
        assertThat(notedFor("KITA-2077-02-001")).isZero();
        assertThat(probe.of(board.processes())).isEqualTo(probe.of(engine.processes(board.month())));
    }

    private int notedFor(String number) {
        return jdbc.sql("select count(*) from board_changes where case_number = :number")
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    private void start(String number) {
        numbers.add(new CaseNumber(number));
        start(new CaseNumber(number));
    }

    private void start(CaseNumber number) {
        transaction.executeWithoutResult(status -> {
            register.open(number, "HER", ParticipationState.ADDRESSED);
            probe.startAndFetch(number.value(), clock.instant().plus(Duration.ofDays(1)));
        });
    }

    private int running() {
        return board.process(ProbeProcess.KEY).orElseThrow().running();
    }

    private int overdue() {
        return board.process(ProbeProcess.KEY).orElseThrow().overdue();
    }
}
