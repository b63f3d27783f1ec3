package bildungslandschaft.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.monitoring.CaseFilter.Standing;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happens to cases, the board says what the engine says, to the last figure. */
@OfficeTest
class BoardExactnessTest {

    private static final long SEED = 20261128;
    private static final int OPERATIONS = 2000;
    private static final int LOOK_EVERY = 250;
    private static final Instant BEGIN = Instant.parse("2027-03-29T08:00:00Z");

    private final ApplicationContext office;
    private final Board board;
    private final StepBoard steps;
    private final CaseList list;
    private final BoardRebuild rebuild;
    private final CaseRegister register;
    private final TransactionTemplate transaction;
    private final OfficeClock clock;
    private final JdbcClient jdbc;
    private final EngineCount engine;
    private final Random chance = new Random(SEED);
    private final ProbeProcess probe;
    private final List<CaseNumber> numbers = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();

    @Autowired
    BoardExactnessTest(ApplicationContext office) {
        this.office = office;
        this.board = office.getBean(Board.class);
        this.steps = office.getBean(StepBoard.class);
        this.list = office.getBean(CaseList.class);
        this.rebuild = office.getBean(BoardRebuild.class);
        this.register = office.getBean(CaseRegister.class);
        this.transaction = office.getBean(TransactionTemplate.class);
        this.clock = office.getBean(OfficeClock.class);
        this.jdbc = office.getBean(JdbcClient.class);
        this.engine = new EngineCount(office);
        this.probe = new ProbeProcess(office, chance);
    }

    @BeforeEach
    void begin() {
        clock.travelTo(BEGIN);
        probe.deploy();
        // Other tests start what is no case, and delete what still runs.
        rebuild.rebuild();
    }

    @AfterEach
    void cleanUp() {
        numbers.forEach(number -> transaction.executeWithoutResult(status -> register.forget(number)));
        probe.remove();
        clock.reset();
    }

    @Test
    void afterTwoThousandRandomOperationsEveryFigureIsTheEngines() {
        for (int done = 1; done <= OPERATIONS; done++) {
            if (chance.nextInt(8) == 0) {
                takeBack();
            } else {
                operate();
            }
            if (done % LOOK_EVERY == 0) {
                compare("after " + done + " operations, seed " + SEED);
            }
        }
        assertThat(board.process(ProbeProcess.KEY).orElseThrow())
                .satisfies(figures ->
                        assertThat(figures.running()).as("still running").isPositive())
                .satisfies(
                        figures -> assertThat(figures.finished()).as("finished").isPositive());
        assertThat(seen)
                .as("what there was to count")
                .containsExactly("escalated", "incidents", "overdue", "overdue in a part");
        assertThat(rebuild.rebuild()).as("rows that a rebuild finds wrong").isZero();
    }

    @Test
    void aRebuildMakesEveryRowAnewAndKeepsTheRight() {
        for (int done = 0; done < 200; done++) {
            operate();
        }
        compare("before");
        jdbc.sql("delete from process_runs where case_number < 'KITA-2077-01-020'")
                .update();
        jdbc.sql("delete from passed_steps where case_number < 'KITA-2077-01-030'")
                .update();
        jdbc.sql("delete from open_incidents").update();
        jdbc.sql("update waiting_steps set step_id = 'elsewhere' where case_number > 'KITA-2077-01-020'")
                .update();
        jdbc.sql(
                        "insert into waiting_steps (id, process_key, root_key, case_number, step_id, step_name, waits_for, since)"
                                + " values ('nobody', 'board-probe', 'board-probe', 'KITA-2077-01-001', 'checkIt', 'x', 'OFFICE',"
                                + " current_timestamp)")
                .update();

        assertThat(rebuild.rebuild()).isPositive();

        compare("after the rebuild");
        assertThat(rebuild.rebuild()).as("a second time").isZero();
    }

    @Test
    void aRebuildFindsWhatWasAddedUpWrong() {
        for (int done = 0; done < 100; done++) {
            operate();
        }
        compare("before");
        jdbc.sql("delete from board_shares where case_number = 'KITA-2077-01-003'")
                .update();
        jdbc.sql("update board_shares set amount = amount + 4 where case_number = 'KITA-2077-01-005'")
                .update();
        jdbc.sql(
                        "update board_totals set amount = amount + 1 where process_key = 'board-probe' and measure = 'RUNNING'")
                .update();
        jdbc.sql("delete from board_totals where process_key = 'board-probe' and measure = 'SINCE'")
                .update();
        start();
        assertThat(board.processes()).as("seen all the same").isNotEmpty();

        assertThat(rebuild.rebuild()).isPositive();

        compare("after the rebuild");
        assertThat(rebuild.rebuild()).as("a second time").isZero();
    }

    /** Several things in one transaction that comes to nothing. */
    private void takeBack() {
        int before = numbers.size();
        transaction.executeWithoutResult(status -> {
            for (int acts = chance.nextInt(3); acts >= 0; acts--) {
                operateWithin();
            }
            status.setRollbackOnly();
        });
        numbers.subList(before, numbers.size()).clear();
    }

    private void operate() {
        if (chance.nextInt(12) == 0) {
            clock.travelTo(clock.instant().plus(Duration.ofHours(1 + chance.nextInt(40))));
        } else {
            operateWithin();
        }
    }

    private void operateWithin() {
        boolean done = switch (chance.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> probe.complete();
            case 5, 6, 7, 8, 9, 10 -> probe.runJob();
            case 11, 12 -> probe.answer();
            case 13 -> probe.retry();
            case 14 -> probe.postpone(clock.instant().plus(Duration.ofDays(chance.nextInt(9) - 4L)));
            case 15 -> chance.nextInt(3) == 0 && probe.cancel();
            case 16 -> chance.nextInt(3) == 0 && probe.modify();
            case 17 -> probe.fail();
            default -> false;
        };
        if (!done) {
            start();
        }
    }

    private void start() {
        var number = new CaseNumber("KITA-2077-01-%03d".formatted(numbers.size() + 1));
        transaction.executeWithoutResult(status -> {
            register.open(number, chance.nextBoolean() ? "HER" : "SRA", ParticipationState.ADDRESSED);
            probe.start(number.value(), clock.instant().plus(Duration.ofDays(chance.nextInt(6))));
        });
        numbers.add(number);
    }

    private void compare(String when) {
        assertThat(probe.of(board.processes())).as(when).isEqualTo(probe.of(engine.processes(board.month())));
        for (var process : List.of(ProbeProcess.KEY, ProbeProcess.PART)) {
            assertThat(EngineCount.byId(steps.steps(process, null).all()))
                    .as("steps of %s %s", process, when)
                    .isEqualTo(engine.steps(process, null));
            var from = LocalDate.now(clock).minusDays(3);
            assertThat(EngineCount.byId(steps.steps(process, from).all()))
                    .as("left steps of %s %s", process, when)
                    .isEqualTo(engine.passed(process, from));
            for (var unit : List.of("HER", "SRA")) {
                var figures = steps.steps(process, null).byUnit().get(unit);
                assertThat(figures == null ? List.of() : figures.values())
                        .as("steps of %s in %s %s", process, unit, when)
                        .containsExactlyInAnyOrderElementsOf(
                                engine.steps(process, unit).values());
            }
        }
        compareWithLists(when);
        compareParts(when);
    }

    /** A number and the list behind it are asked for in different words; they must mean the same. */
    private void compareWithLists(String when) {
        for (var key : List.of(ProbeProcess.KEY, ProbeProcess.PART)) {
            var figures = board.process(key).orElseThrow();
            var in = Standing.in(key);
            notice("overdue", figures.overdue());
            notice("incidents", figures.incidents());
            notice("escalated", figures.escalated());
            assertThat(rows(in)).as("running " + when).isEqualTo(figures.running());
            assertThat(rows(in.late())).as("overdue " + when).isEqualTo(figures.overdue());
            assertThat(rows(in.failed())).as("incidents " + when).isEqualTo(figures.incidents());
            assertThat(rows(in.silent())).as("escalated " + when).isEqualTo(figures.escalated());
            for (var party : List.of(WaitsFor.OFFICE, WaitsFor.MUNICIPALITY, WaitsFor.DATE)) {
                assertThat(rows(in.waitingFor(party))).as(party + " " + when).isEqualTo(figures.waitsFor(party));
            }
            assertThat(count(CaseFilter.OPEN.with(StateFilter.ALL).with(in.ended(board.month()))))
                    .as("finished " + when)
                    .isEqualTo(figures.finished());
            var from = LocalDate.now(clock).minusDays(3);
            assertThat(count(CaseFilter.OPEN.with(StateFilter.ALL).with(in.ended(from))))
                    .as("finished of late " + when)
                    .isEqualTo(board.finished(key, from));
            for (var step : steps.steps(key, null).all()) {
                assertThat(rows(in.at(step.id()))).as(step + " " + when).isEqualTo(step.cases());
            }
        }
    }

    private void compareParts(String when) {
        var late = steps.steps(ProbeProcess.KEY, null).lateInParts();
        for (var unit : List.of("HER", "SRA")) {
            int there = late.getOrDefault(unit, Map.of()).getOrDefault(ProbeProcess.PART, 0);
            notice("overdue in a part", there);
            assertThat(count(CaseFilter.OPEN
                            .in(unit)
                            .with(Standing.in(ProbeProcess.PART).late())))
                    .as("overdue in the part, %s %s", unit, when)
                    .isEqualTo(there);
        }
    }

    private void notice(String what, int count) {
        if (count > 0) {
            seen.add(what);
        }
    }

    private long rows(Standing standing) {
        return count(CaseFilter.OPEN.with(standing));
    }

    private long count(CaseFilter filter) {
        return list.find(office.getBean(Actors.class).of("amsel"), filter, 1).count();
    }
}
