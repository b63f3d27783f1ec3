package bildungslandschaft.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.linkforms.SampleDecision;
import bildungslandschaft.linkforms.SampleInterest;
import bildungslandschaft.linkforms.SampleLinks;
import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** People without an account answer by the link in their mail, on a small telephone. */
@BrowserTest
class LinkFormInBrowserTest {

    @Autowired
    private ApplicationContext office;

    private SampleLinks kita;

    @BeforeEach
    void openACase() {
        kita = new SampleLinks(office);
    }

    @Test
    void theHeadOfAKitaAnswersAndChangesTheAnswer(Visitors visitors) {
        var path = "/link/" + kita.issue(SampleInterest.PURPOSE);
        var head = onATelephone(visitors);
        head.open(path);
        // What others typed is shown as typed: no markup, no expression.
        assertThat(head.heading()).hasText("Haben Sie Interesse? <script>alert(1)</script>");
        assertThat(head.main()).containsText("Kita ${7*7} <b>Sonne</b>");
        assertThat(head.field("againOn")).hasCount(0);

        head.field("interest").getByLabel("Später").check();
        head.button("Antwort senden").click();
        assertThat(head.field("againOn").locator("input")).isFocused();
        head.field("againOn").locator("input").fill("2027-03-01");
        head.button("Antwort senden").click();
        assertThat(head.heading()).hasText("Danke für Ihre Antwort");

        head.link("Antwort ändern").click();
        head.settled();
        assertThat(head.main()).containsText("Eine Antwort liegt schon vor");
        head.field("interest").getByLabel("Ja").check();
        head.button("Antwort senden").click();
        assertThat(head.main()).containsText("Sie haben geantwortet: YES.");
        assertThat(kita.history())
                .containsExactly("Leitung der Kita: Rückmeldung: LATER", "Leitung der Kita: Rückmeldung: YES");
    }

    @Test
    void whatTheCaseRefusesIsSaidAtItsField(Visitors visitors) {
        var head = onATelephone(visitors);
        head.expectTrouble("status of 422");
        head.open("/link/" + kita.issue(SampleInterest.PURPOSE));
        head.field("interest").getByLabel("Ja").check();
        head.field("remark").locator("textarea").fill("nicht heute");
        head.button("Antwort senden").click();

        assertThat(head.field("remark").locator(".kern-error")).containsText("Das geht heute nicht.");
        assertThat(head.field("remark").locator("textarea")).hasValue("nicht heute");
    }

    @Test
    void whoIsTooLateLearnsWhatWasDecided(Visitors visitors) {
        var slow = onATelephone(visitors);
        slow.expectTrouble("status of 410");
        slow.open("/link/" + kita.issueTo("deputy", SampleDecision.PURPOSE));
        var fast = visitors.citizen();
        fast.open("/link/" + kita.issueTo("mayor", SampleDecision.PURPOSE));
        fast.field("verdict").getByLabel("Ja").check();
        fast.button("Entscheidung senden").click();
        assertThat(fast.heading()).hasText("Danke für Ihre Entscheidung");

        slow.field("verdict").getByLabel("Nein").check();
        slow.button("Entscheidung senden").click();
        var notice = slow.main().locator(".kern-alert--danger");
        assertThat(notice).containsText("Dieser Link gilt nicht mehr");
        assertThat(notice).containsText("Es ist entschieden. Entscheidung: YES");
        slow.page().reload();
        assertThat(slow.main()).containsText("Es ist entschieden. Entscheidung: YES");
        assertThat(kita.history()).containsExactly("Träger der Kita: Entscheidung: YES");
    }

    private static Visitor onATelephone(Visitors visitors) {
        var person = visitors.citizen();
        person.page().setViewportSize(320, 640);
        return person;
    }
}
