package waves;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.rollout.RolloutNumbers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import office.Database;
import office.Facts;
import office.Office;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long a coordinator waits for the inbox while Kitas are started as the office does it, rounds and jobs and all,
 * against the same while the line is held. Prints one JSON object a line. Arguments: rounds, the database.
 */
final class InboxBench {

    private static final int PROJECTS = 20;
    private static final int TASKS = 200;
    private static final Duration PHASE = Duration.ofSeconds(15);
    private static final Duration EVERY = Duration.ofMillis(250);
    private static final String COORDINATOR = "amsel";

    private final ApplicationContext office;
    private final JdbcTemplate jdbc;

    private InboxBench(ApplicationContext office) {
        this.office = office;
        this.jdbc = office.getBean(JdbcTemplate.class);
    }

    public static void main(String[] args) throws Exception {
        try (var database = Database.of(args[1]);
                var office = Office.start(database)) {
            new InboxBench(office).run(Integer.parseInt(args[0]));
        }
    }

    private void run(int rounds) throws Exception {
        openTasks();
        fillTheLines();
        var reader = new Reader("http://localhost:" + office.getEnvironment().getRequiredProperty("local.server.port"));
        reader.login(COORDINATOR);
        hold(false);
        reader.read("/aufgaben", PHASE, EVERY);
        for (int round = 0; round < rounds; round++) {
            hold(true);
            awaitQuiet();
            print(round, "quiet", reader.read("/aufgaben", PHASE, EVERY), 0);
            int before = started();
            hold(false);
            print(round, "busy", reader.read("/aufgaben", PHASE, EVERY), started() - before);
        }
    }

    /** More than fit on a page. */
    private void openTasks() {
        var now = office.getBean(Clock.class).instant();
        office.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            for (int task = 0; task < TASKS; task++) {
                office.publishEvent(new TaskEvent.TaskOpen(
                        UUID.randomUUID().toString(),
                        new CaseNumber("XX-2026-%06d".formatted(task)),
                        "checkTargetGroup",
                        "Zielgruppe prüfen",
                        "coordinator",
                        null,
                        false,
                        null,
                        now,
                        now.plus(Duration.ofDays(task))));
            }
        });
    }

    /** The Kitas of the county in many projects at once, all of them in line and none of them started yet. */
    private void fillTheLines() {
        var rollout = office.getBean(KitaRollout.class);
        var kitas = office.getBean(Kitas.class);
        var today = LocalDate.now(office.getBean(Clock.class));
        for (int number = 1; number <= PROJECTS; number++) {
            var project = Line.project(jdbc, "PRJ-2026-B%02d".formatted(number), true);
            for (var unit : office.getBean(Directory.class).units(today)) {
                office.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> {
                            var ids = kitas.of(unit.code(), today).stream()
                                    .map(Kita::id)
                                    .toList();
                            rollout.list(project, unit.code(), ids);
                            ids.forEach(kita -> rollout.release(RolloutNumbers.kita(project, kita)));
                        });
            }
        }
    }

    private void hold(boolean paused) {
        jdbc.update("update rollout_projects set paused = ? where case_number like 'PRJ-2026-B%'", paused);
    }

    /** Until the engine has nothing left to do for those that have been started. */
    private void awaitQuiet() throws InterruptedException {
        var due = "select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <="
                + " current_timestamp)";
        while (jdbc.queryForObject(due, Integer.class) > 0) {
            Thread.sleep(EVERY.toMillis());
        }
    }

    private int started() {
        return jdbc.queryForObject("select count(*) from participations where started = true", Integer.class);
    }

    private static void print(int round, String phase, Reader.Waits waits, int started) {
        Facts.print(
                "page",
                Map.of(
                        "round",
                        round,
                        "phase",
                        phase,
                        "median",
                        waits.at(0.5),
                        "p95",
                        waits.at(0.95),
                        "pages",
                        waits.count(),
                        "started",
                        started));
    }
}
