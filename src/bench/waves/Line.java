package waves;

import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.rollout.RolloutNumbers;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Kitas that wait in line, invented and many, in one running project. They are listed and released once, as the office
 * does it, and put back before each measurement, so that everybody begins with the same tables.
 */
final class Line {

    private static final List<String> OURS =
            List.of("participations", "case_register", "participation_milestones", "timeline_entries");
    private static final List<String> ENGINE = List.of(
            "act_ru_execution",
            "act_ru_variable",
            "act_ru_task",
            "act_ru_identitylink",
            "act_ru_incident",
            "act_ru_event_subscr",
            "act_ru_job",
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_varinst",
            "act_hi_detail",
            "act_hi_job_log",
            "act_hi_incident",
            "act_hi_identitylink",
            "act_hi_op_log");
    private static final int TOGETHER = 50;
    private static final String UNIT = "HER";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final KitaRollout rollout;
    private final int size;
    private final boolean h2;

    Line(ApplicationContext office, int size) {
        this.jdbc = office.getBean(JdbcTemplate.class);
        this.transaction = office.getBean(TransactionTemplate.class);
        this.rollout = office.getBean(KitaRollout.class);
        this.size = size;
        this.h2 = office.getEnvironment()
                .getRequiredProperty("spring.datasource.url")
                .startsWith("jdbc:h2");
        empty();
        fill();
        OURS.forEach(table -> jdbc.execute("create table " + saved(table) + " as select * from " + table));
    }

    int size() {
        return size;
    }

    String unit() {
        return UNIT;
    }

    /** In the order in which they wait. */
    List<String> numbers() {
        return jdbc.queryForList(
                "select case_number from participations where released_at is not null order by released_at,"
                        + " case_number",
                String.class);
    }

    void restore() {
        empty();
        OURS.forEach(table -> jdbc.execute("insert into " + table + " select * from " + saved(table)));
        if (!h2) {
            // As the database does by itself some time after such a change; until then its plans are those of empty
            // tables.
            jdbc.execute("analyze");
        }
    }

    /** What was started, one line each: the same from everybody who starts the same Kitas. */
    List<String> started() {
        return jdbc.queryForList("""
                 select concat(e.business_key_, ' ', d.key_, ' ', j.handler_cfg_, ' ', v.name_, '=', v.text_,
                               ' ', h.state_, ' subscriptions: ',
                               (select count(*) from act_ru_event_subscr s where s.execution_id_ = e.id_))
                   from act_ru_execution e
                   join act_re_procdef d on d.id_ = e.proc_def_id_
                   join act_ru_job j on j.process_instance_id_ = e.id_
                   join act_ru_variable v on v.proc_inst_id_ = e.id_
                   join act_hi_procinst h on h.id_ = e.id_
                  where e.parent_id_ is null
                  order by e.business_key_\
                 """, String.class);
    }

    /** Kitas whose file says that they have begun and whose timeline says so once. */
    int notedOnce() {
        return jdbc.queryForObject("""
                             select count(*) from participations p
                              where p.started = true
                                and 1 = (select count(*) from timeline_entries t
                                          where t.case_number = p.case_number and t.sentence = 'Die Kita ist an der Reihe.')\
                             """, Integer.class);
    }

    /** A project that runs, although nobody has proposed it. */
    static CaseNumber project(JdbcTemplate jdbc, String number, boolean paused) {
        jdbc.update(
                "insert into rollout_projects (case_number, state, title, short_title, goal, target_quota, start_on,"
                        + " target_on, kinds, paused, version) values (?, 'RUNNING', 'Messung', 'Messung', 'Viele Kitas"
                        + " starten', 60, ?, ?, 'NURSERY,KINDERGARTEN_FROM_TWO,UNTIL_SCHOOL,WITH_AFTER_SCHOOL_CARE', ?,"
                        + " 0)",
                number,
                LocalDate.now(),
                LocalDate.now().plusMonths(9),
                paused);
        return new CaseNumber(number);
    }

    private void fill() {
        var project = project(jdbc, "PRJ-2026-B" + size, false);
        List<String> kitas = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            kitas.add("KITA-B%05d".formatted(number));
        }
        for (int from = 0; from < size; from += TOGETHER) {
            var some = kitas.subList(from, Math.min(size, from + TOGETHER));
            transaction.executeWithoutResult(status -> {
                rollout.list(project, UNIT, some);
                some.forEach(kita -> rollout.release(RolloutNumbers.kita(project, kita)));
            });
        }
    }

    private String saved(String table) {
        return "bench_" + table + "_" + size;
    }

    private void empty() {
        if (h2) {
            jdbc.execute("set referential_integrity false");
            ENGINE.forEach(table -> jdbc.execute("truncate table " + table));
            OURS.forEach(table -> jdbc.execute("truncate table " + table));
            jdbc.execute("set referential_integrity true");
        } else {
            jdbc.execute("truncate table " + String.join(", ", ENGINE) + ", " + String.join(", ", OURS) + " cascade");
        }
    }
}
