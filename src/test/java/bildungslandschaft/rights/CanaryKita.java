package bildungslandschaft.rights;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.KitaRegister;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.Answer;
import bildungslandschaft.rollout.KitaAnswer;
import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.rollout.SampleRollout;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A Kita in Finsterwalde, where Herr Kiebitz is the contact. Everything that is known of it holds a word that stands
 * nowhere else, so that it is found wherever it gets out.
 */
final class CanaryKita {

    static final String MARK = "Kanari";
    static final String ID = "KITA-990";
    static final String UNIT = "FIN";
    static final String ADDRESS = "kanarienvogel@demo.example";

    private static final String FINSTERWALDE = "12062140";

    private final ApplicationContext office;

    CanaryKita(ApplicationContext office) {
        this.office = office;
    }

    /** From now on it stands in the register of Kitas. */
    void open() {
        var kita = new Kita(
                ID,
                "Kita „Kanarienvogel“",
                FINSTERWALDE,
                Kita.Kind.KINDERGARTEN_FROM_TWO,
                new Traeger("Kanarienstadt", Traeger.Kind.MUNICIPAL),
                60,
                7,
                "Frau Kanaria",
                ADDRESS);
        transaction()
                .executeWithoutResult(
                        status -> office.getBean(KitaRegister.class).open(kita, LocalDate.of(1990, 1, 1), null));
    }

    /** It takes part in a project until its contact is asked to approve. */
    ProcessStory takePart(CaseNumber project) {
        var number = new SampleRollout(office).listed(project, UNIT, ID);
        office.getBean(KitaRollout.class).start(number);
        var story = new ProcessStory(office)
                .about(number)
                .run("determineTargetGroup")
                .letPass("kitaOpen")
                .run("inviteKita");
        // A mail does not go out before its time, so it has to go before the clock is set back.
        new LetterBox(office, ADDRESS).waitFor(1);
        office.getBean(OfficeClock.class).reset();
        var answer = new Answer(KitaAnswer.INTERESTED, null, null, "Frau Kanaria", false, "Kanarienthema");
        office.getBean(KitaEnquiry.class).receive(number, answer, Actor.outside("Leitung der Kita"));
        return story.run("recordAnswer").run("determineApprovalPath");
    }

    /** Other tests do not count it; who looks for it by its number still finds it. */
    void close() {
        office.getBean(JdbcTemplate.class)
                .update("update kita_version set valid_to = ? where kita_id = ?", LocalDate.of(1990, 12, 31), ID);
    }

    private TransactionTemplate transaction() {
        return office.getBean(TransactionTemplate.class);
    }
}
