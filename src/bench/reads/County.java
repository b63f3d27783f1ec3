package reads;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.monitoring.Processes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A county with as many cases as is asked for, written by SQL into the tables of the office and of the engine: each
 * running case waits at one step of a real diagram, with one open task. The engine is told the same audience as a
 * candidate group, so that its own query finds what stands in our inbox.
 */
final class County {

    /** Where the same 60 tasks wait however many there are elsewhere. */
    static final String SMALL_UNIT = "HER";

    private final JdbcTemplate jdbc;
    private final boolean h2;
    private int open;
    private int closed;

    County(ApplicationContext office, boolean h2) {
        this.jdbc = office.getBean(JdbcTemplate.class);
        this.h2 = h2;
        var today = LocalDate.now(office.getBean(Clock.class));
        steps(office);
        units(office.getBean(Directory.class).units(today).stream()
                .map(AdministrativeUnit::code)
                .filter(code -> !code.equals(SMALL_UNIT))
                .toList());
        tasks();
    }

    private void steps(ApplicationContext office) {
        jdbc.execute("create table bench_steps (n int primary key, process_key varchar(80), definition varchar(64),"
                + " step_id varchar(80), step_name varchar(200), waits_for varchar(16))");
        var parties = List.of("OFFICE", "MUNICIPALITY", "OUTSIDE", "DATE");
        var definitions = office.getBean(RepositoryService.class);
        int n = 0;
        for (var process : office.getBean(Processes.class).all()) {
            var definition = definitions
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process.key())
                    .latestVersion()
                    .singleResult()
                    .getId();
            for (var step : process.part() ? List.<Processes.Step>of() : process.steps()) {
                jdbc.update(
                        "insert into bench_steps values (?, ?, ?, ?, ?, ?)",
                        n,
                        process.key(),
                        definition,
                        step.id(),
                        step.name(),
                        parties.get(n % parties.size()));
                n++;
            }
        }
    }

    private void units(List<String> codes) {
        jdbc.execute("create table bench_units (n int primary key, unit varchar(8))");
        for (int n = 0; n < codes.size(); n++) {
            jdbc.update("insert into bench_units values (?, ?)", n, codes.get(n));
        }
    }

    private void tasks() {
        jdbc.execute(
                "create table bench_tasks (x bigint primary key, task varchar(64), run varchar(64), wait varchar(64),"
                        + " number varchar(40), audience varchar(80), role varchar(40), unit varchar(8), step int,"
                        + " created timestamp with time zone, due timestamp with time zone)");
    }

    /** Adds cases until so many run. */
    void open(int size) {
        if (size <= open) {
            return;
        }
        jdbc.update("insert into bench_tasks select x, " + id(1) + ", " + id(2) + ", " + id(3) + ", "
                + number("KITA-2026-B")
                + ", case when role = 'contact' then concat('contact@', unit) else role end, role, unit, mod(x *"
                + " 104729, (select count(*) from bench_steps)), timestamp with time zone '2026-06-01 08:00:00+02:00'"
                + " + mod(x * 104729, 1000003) * interval '1' second, cast(current_date as timestamp with time zone) +"
                + " (mod(x * 7919, 366) - 36) * interval '1' day from (select s.x as x, u.unit as unit, case when"
                + " mod(s.x, 100) < 40 then 'coordinator' when mod(s.x, 100) < 50 then 'advisor' when mod(s.x, 100) <"
                + " 55 then 'administrator' else 'contact' end as role from (select x"
                + " from " + series(open + 1, size) + ") s"
                + " join bench_units u on u.n = mod(s.x / 100, (select count(*) from bench_units))) cases");
        if (open == 0) {
            jdbc.update(
                    "update bench_tasks set unit = ?, audience = ? where mod(x, 100) between 55 and 60 and x <= 1000",
                    SMALL_UNIT,
                    "contact@" + SMALL_UNIT);
        }
        write(open);
        open = size;
        analyze();
    }

    private void write(int from) {
        var tasks = " from bench_tasks t join bench_steps s on s.n = t.step where t.x > " + from;
        jdbc.update("insert into case_register (case_number, kind, unit, state, opened_at, due_on, step, version)"
                + " select t.number, 'KITA', t.unit, 'RUNNING', t.created, cast(t.due as date), s.step_name, 0"
                + tasks);
        jdbc.update(
                "insert into inbox_rows (task_id, audience, case_number, kind, task_key, task_name, role_name, unit,"
                        + " personal, created_at, due_at) select t.task, t.audience, t.number, 'KITA', s.step_id,"
                        + " s.step_name, t.role, t.unit, false, t.created, t.due" + tasks);
        jdbc.update("insert into process_runs (instance_id, process_key, root_key, case_number, started_at)"
                + " select t.run, s.process_key, s.process_key, t.number, t.created" + tasks);
        jdbc.update("insert into waiting_steps (id, process_key, root_key, case_number, step_id, step_name, waits_for,"
                + " since, due_on) select t.wait, s.process_key, s.process_key, t.number, s.step_id, s.step_name,"
                + " s.waits_for, t.created, cast(t.due as date)" + tasks);
        jdbc.update("insert into board_changes (case_number) select t.number" + tasks);
        jdbc.update("insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_,"
                + " proc_def_id_, proc_def_key_, act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_,"
                + " is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_) select t.run, 1, t.run,"
                + " t.run, t.number, s.definition, s.process_key, s.step_id, t.wait, true, false, true, false, 1, 2, 1"
                + tasks);
        jdbc.update(
                "insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_,"
                    + " priority_, create_time_, due_date_, suspension_state_, task_state_) select t.task, 1, t.run,"
                    + " t.run, s.definition, s.step_name, s.step_id, 50, cast(t.created as timestamp), cast(t.due as"
                    + " timestamp), 1, 'Created'" + tasks);
        jdbc.update("insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_) select "
                + id(4).replace("x", "t.x") + ", 1, t.audience, 'candidate', t.task" + tasks);
    }

    /** Adds cases that have ended, spread over the last five years, until there are so many. */
    void close(int size) {
        if (size <= closed) {
            return;
        }
        var cases = " from (select x, mod(x * 7919, 1826) as days from " + series(closed + 1, size)
                + ") c join bench_steps s on s.n = mod(c.x * 104729, (select count(*) from bench_steps))";
        var begun = "current_timestamp - (days + 30) * interval '1' day";
        var ended = "current_timestamp - days * interval '1' day";
        var number = number("KITA-2021-F");
        jdbc.update("insert into case_register (case_number, kind, unit, state, opened_at, closed_at, version) select "
                + number + ", 'KITA', '" + SMALL_UNIT + "', 'DONE', " + begun + ", " + ended + ", 0" + cases);
        jdbc.update("insert into process_runs (instance_id, process_key, root_key, case_number, started_at, ended_at)"
                + " select " + id(5) + ", s.process_key, s.process_key, " + number + ", " + begun + ", " + ended
                + cases);
        jdbc.update("insert into board_changes (case_number) select " + number + cases);
        jdbc.update("insert into passed_steps (id, process_key, root_key, case_number, step_id, step_name, waits_for,"
                + " since, left_at, waited_days) select " + id(6) + ", s.process_key, s.process_key, " + number
                + ", s.step_id, s.step_name, s.waits_for, " + begun + ", " + ended + ", 21" + cases);
        closed = size;
        analyze();
    }

    private String series(int from, int to) {
        return h2
                ? "system_range(%d, %d)".formatted(from, to)
                : "generate_series(cast(%d as bigint), %d) as g(x)".formatted(from, to);
    }

    /** As ids of the engine look. */
    private static String id(int kind) {
        return "concat('00000000-0000-4000-800%d-', lpad(cast(x as varchar), 12, '0'))".formatted(kind);
    }

    private static String number(String prefix) {
        return "concat('%s', lpad(cast(x as varchar), 7, '0'))".formatted(prefix);
    }

    /** As the database does by itself some time after such a change. */
    void analyze() {
        jdbc.execute(h2 ? "analyze" : "vacuum analyze");
    }
}
