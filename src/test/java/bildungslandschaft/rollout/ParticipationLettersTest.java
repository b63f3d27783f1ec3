package bildungslandschaft.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.CaseNumber;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
@DisplayName("Post an Kita und Träger")
class ParticipationLettersTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ParticipationLetters letters;

    private CaseNumber number = new CaseNumber("KITA-2026-0");
    private String kita = "";

    @BeforeEach
    void listAKita() {
        var rollout = new SampleRollout(office);
        kita = rollout.kita(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.INDEPENDENT);
        number = rollout.listed(rollout.project(), kita);
    }

    @Test
    @DisplayName("Im Betreff steht nur die Nummer, im Text wer gemeint ist und bis wann")
    void aSubjectIsNeutralAndATextPlain() throws Exception {
        transaction.executeWithoutResult(status -> letters.askTraeger(file()));

        var mail = new LetterBox(office, new SampleRollout(office).traegerAddressOf(number))
                .waitFor(1)
                .get(0);
        assertThat(mail.getSubject()).isEqualTo("Bitte um Ihre Entscheidung – Nr. " + number);
        assertThat(LetterBox.textOf(mail))
                .contains(
                        "Kita „Probewiese“",
                        "Haus der kleinen Forscher",
                        "/link/",
                        "Schweigen gilt nicht als Zustimmung");
    }

    @Test
    @DisplayName("Wer noch einmal gefragt wird, bekommt auch noch einmal Post")
    void aSecondRoundIsAnotherMail() {
        transaction.executeWithoutResult(status -> letters.invite(file()));
        transaction.executeWithoutResult(status -> letters.invite(file()));

        var box = new LetterBox(office, kita.toLowerCase(Locale.ROOT) + "@demo.example");
        assertThat(box.waitFor(2)).hasSize(2);
    }

    private ParticipationView file() {
        return office.getBean(Participations.class).get(number).view();
    }
}
