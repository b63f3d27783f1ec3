package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.KitaRegister;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /** Their first day, so that they are neither open nor closed today. */
    public static final LocalDate FAR_AHEAD = LocalDate.of(2090, 1, 1);

    private static final String HERZBERG = "12062224";
    private static final AtomicInteger LAST = new AtomicInteger(1000);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final KitaRegister register;
    private final Kitas kitas;
    private final KitaRollout rollout;
    private final Participations participations;
    private final CaseRegister cases;

    public SampleRollout(ApplicationContext office) {
        this.jdbc = office.getBean(JdbcTemplate.class);
        this.transaction = office.getBean(TransactionTemplate.class);
        this.register = office.getBean(KitaRegister.class);
        this.kitas = office.getBean(Kitas.class);
        this.rollout = office.getBean(KitaRollout.class);
        this.participations = office.getBean(Participations.class);
        this.cases = office.getBean(CaseRegister.class);
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

    /** The project is among the cases of the office from today on. */
    public void propose(CaseNumber project) {
        transaction.executeWithoutResult(status -> cases.open(project, null, ProjectState.RUNNING));
    }

    /** A Kita of this kind, run by somebody of that kind. */
    public String kita(Kita.Kind kind, Traeger.Kind traeger) {
        var id = "KITA-T" + LAST.incrementAndGet();
        transaction.executeWithoutResult(status -> register.open(
                new Kita(
                        id,
                        "Kita „Probewiese“",
                        HERZBERG,
                        kind,
                        writtenTo(newTraeger(traeger)),
                        60,
                        7,
                        null,
                        id.toLowerCase(Locale.ROOT) + "@demo.example"),
                FAR_AHEAD,
                null));
        return id;
    }

    /** A Kita that gets its letters on paper, as whoever runs it. */
    public String kitaWithoutMail(Traeger.Kind traeger) {
        var id = "KITA-T" + LAST.incrementAndGet();
        var made = new Kita(
                id,
                "Kita „Funkloch“",
                HERZBERG,
                Kita.Kind.UNTIL_SCHOOL,
                newTraeger(traeger),
                60,
                7,
                "Herr Zaunkönig",
                null);
        transaction.executeWithoutResult(status -> register.open(made, FAR_AHEAD, null));
        return id;
    }

    /** From now on somebody of another kind runs the Kita. */
    public void handOver(String kita, Traeger.Kind traeger) {
        var next = newTraeger(traeger);
        transaction.executeWithoutResult(status -> writtenTo(next));
        jdbc.update(
                "update kita_version set traeger_id = (select id from traeger where name = ?) where kita_id = ?",
                next.name(),
                kita);
    }

    /** The register closes the Kita, which has been open until then. */
    public void close(String kita, LocalDate lastDay) {
        transaction.executeWithoutResult(status -> {
            jdbc.update("update kita_version set valid_from = date '1990-01-01' where kita_id = ?", kita);
            register.close(kita, lastDay);
        });
    }

    /** Lists of today do not count it, whatever the register has said in between. */
    public void hide(String kita) {
        jdbc.update("update kita_version set valid_from = ?, valid_to = null where kita_id = ?", FAR_AHEAD, kita);
    }

    /** It was a mistake: the register says that it is open. */
    public void openAgain(String kita) {
        transaction.executeWithoutResult(status -> register.close(kita, null));
    }

    /** From now on somebody else leads the Kita. */
    public void lead(String kita, String head) {
        jdbc.update("update kita_version set head_name = ? where kita_id = ?", head, kita);
    }

    private Traeger writtenTo(Traeger traeger) {
        register.writeTo(traeger, traeger.name().substring("Träger ".length()) + "@traeger.demo.example");
        return traeger;
    }

    private static Traeger newTraeger(Traeger.Kind kind) {
        return new Traeger("Träger " + LAST.incrementAndGet(), kind);
    }

    public CaseNumber listed(CaseNumber project, String kita) {
        return listed(project, UNIT, kita);
    }

    public CaseNumber listed(CaseNumber project, String unit, String kita) {
        rollout.list(project, unit, List.of(kita));
        return RolloutNumbers.kita(project, kita);
    }

    public CaseNumber started(CaseNumber project, String kita) {
        var number = listed(project, kita);
        rollout.start(number);
        return number;
    }

    public ParticipationView file(CaseNumber number) {
        return transaction.execute(status -> participations.get(number).view());
    }

    /** Where the Traeger of a Kita is written to. */
    public String traegerAddressOf(CaseNumber number) {
        var traeger = kitas.kita(kitaOf(number)).orElseThrow().traeger();
        return kitas.addressOf(traeger).orElseThrow();
    }

    public String kitaOf(CaseNumber number) {
        return file(number).kitaId();
    }
}
