package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Projects and Kitas made up for one test. The Kitas stand in Herzberg, where Frau Erle is the contact, but in no list of
 * today, so that other tests do not count them.
 */
public final class SampleRollout {

    public static final String UNIT = "HER";

    private static final String HERZBERG = "12062224";
    private static final AtomicInteger LAST = new AtomicInteger(1000);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final KitaRollout rollout;
    private final Participations participations;

    public SampleRollout(ApplicationContext office) {
        this.jdbc = office.getBean(JdbcTemplate.class);
        this.transaction = office.getBean(TransactionTemplate.class);
        this.rollout = office.getBean(KitaRollout.class);
        this.participations = office.getBean(Participations.class);
    }

    /** A running project for these kinds of Kita; for all of them, if none is named. */
    public CaseNumber project(Kita.Kind... kinds) {
        var number = "PRJ-2026-T" + LAST.incrementAndGet();
        var codes = ProjectProfile.codes(Arrays.asList(kinds.length == 0 ? Kita.Kind.values() : kinds));
        jdbc.update(
                "insert into rollout_projects (case_number, state, title, short_title, goal, target_quota, start_on,"
                        + " target_on, kinds, paused, version) values (?, 'RUNNING', 'Haus der kleinen Forscher', 'HdkF',"
                        + " 'Kinder forschen', 60, ?, ?, ?, false, 0)",
                number,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2027, 3, 1),
                codes);
        return new CaseNumber(number);
    }

    /** A Kita of this kind, run by somebody of that kind. */
    public String kita(Kita.Kind kind, Traeger.Kind traeger) {
        var id = "KITA-T" + LAST.incrementAndGet();
        jdbc.update(
                "insert into kita (id, name, ags, kind, traeger_id, places, staff, valid_from, valid_to)"
                        + " values (?, ?, ?, ?, ?, 60, 7, ?, ?)",
                id,
                "Kita „Probewiese“",
                HERZBERG,
                kind.name(),
                traeger(traeger),
                LocalDate.of(1990, 1, 1),
                LocalDate.of(1990, 12, 31));
        return id;
    }

    /** From now on somebody of another kind runs the Kita. */
    public void handOver(String kita, Traeger.Kind traeger) {
        jdbc.update("update kita set traeger_id = ? where id = ?", traeger(traeger), kita);
    }

    private long traeger(Traeger.Kind kind) {
        long id = -LAST.incrementAndGet();
        jdbc.update("insert into traeger (id, name, kind) values (?, ?, ?)", id, "Träger " + -id, kind.name());
        return id;
    }

    public CaseNumber listed(CaseNumber project, String kita) {
        return rollout.list(project, UNIT, kita);
    }

    public CaseNumber started(CaseNumber project, String kita) {
        var number = listed(project, kita);
        rollout.start(number);
        return number;
    }

    public ParticipationView file(CaseNumber number) {
        return transaction.execute(status -> participations.get(number).view());
    }

    public String kitaOf(CaseNumber number) {
        return file(number).kitaId();
    }
}
