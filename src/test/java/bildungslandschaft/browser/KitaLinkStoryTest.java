package bildungslandschaft.browser;

import static bildungslandschaft.browser.RolloutSteps.answer;
import static bildungslandschaft.browser.RolloutSteps.linkFor;
import static bildungslandschaft.browser.RolloutSteps.readUntil;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.SampleRollout;
import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import bildungslandschaft.workflow.CaseNumber;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The head of a Kita answers by the link in the mail on a telephone, and on paper; what counts is said to whoever comes later. */
@BrowserTest
class KitaLinkStoryTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private CaseNumber number;
    private String address;

    @BeforeEach
    void inviteAKita() {
        var day = office.getBean(WorkingDays.class).plus(LocalDate.now(clock), 1);
        clock.travelTo(day.atTime(LocalTime.of(10, 0)).atZone(OfficeClock.ZONE).toInstant());
        var rollout = new SampleRollout(office);
        var kita = rollout.kita(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.MUNICIPAL);
        number = rollout.started(rollout.project(), kita);
        address = kita.toLowerCase(Locale.ROOT) + "@demo.example";
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void theHeadAnswersOnATelephoneAndTheLinkIsUsedUp(Visitors visitors) {
        var head = onATelephone(visitors);
        var path = linkFor(head, address, "Einladung");
        // A mail scanner opens every link, more than once.
        for (int opened = 0; opened < 2; opened++) {
            APIResponse scanned = head.page().request().get(path);
            assertThat(scanned.status()).isEqualTo(200);
        }
        var coordinator = visitors.login("amsel");
        readUntil(coordinator, "/vorgaenge/" + number, "angesprochen");

        head.open(path);
        assertThat(head.heading()).hasText("Möchten Sie mitmachen?");
        head.button("Antwort senden").click();
        assertThat(head.main().locator(".bl-errors a").first()).isVisible();
        answer(head, "Interesse");
        head.field("topics").locator("textarea").fill("Wasser und Wind");
        head.button("Antwort senden").click();
        assertThat(head.heading()).hasText("Danke für Ihr Interesse");

        readUntil(coordinator, "/vorgaenge/" + number, "Freigabe ausstehend");
        assertThat(coordinator.main()).containsText("Leitung der Kita");
        head.expectTrouble("status of 410");
        head.open(path);
        assertThat(head.heading()).hasText("Dieser Link gilt nicht mehr");
        assertThat(head.main()).containsText("Ihre Antwort kam am ");
        assertThat(head.main()).containsText("über den Link, den wir Ihnen geschickt haben");
        assertThat(head.main()).containsText("Freigabe ausstehend");
    }

    @Test
    void theOfficeEntersWhatCameOnPaperAndTheLinkSaysWhoWasFirst(Visitors visitors) {
        var head = onATelephone(visitors);
        var path = linkFor(head, address, "Einladung");
        head.open(path);
        answer(head, "Interesse");

        var coordinator = visitors.login("amsel");
        coordinator.open("/vorgaenge/" + number);
        coordinator.link("Antwort der Kita erfassen").click();
        coordinator.settled();
        answer(coordinator, "kein Interesse");
        coordinator.field("reason").locator("select").selectOption(new SelectOption().setLabel("kein Bedarf"));
        coordinator.button("Speichern").click();
        coordinator.page().waitForURL("**/vorgaenge/" + number);
        readUntil(coordinator, "/vorgaenge/" + number, "(Im Auftrag erfasst.)");
        readUntil(coordinator, "/vorgaenge/" + number, "Die Kita nimmt nicht teil");

        head.expectTrouble("status of 410");
        head.button("Antwort senden").click();
        var notice = head.main().locator(".kern-alert--danger");
        assertThat(notice).containsText("Dieser Link gilt nicht mehr");
        assertThat(notice).containsText("Das Bildungsbüro hat Ihre Antwort am ");
        assertThat(head.field("answer").getByLabel("Interesse", RolloutSteps.exact()))
                .isChecked();
        head.open(path);
        assertThat(head.heading()).hasText("Dieser Link gilt nicht mehr");
        assertThat(head.main()).containsText("für Sie erfasst. Die Kita ist seit dem ");
        assertThat(head.main()).not().containsText("Amsel");
    }

    private static Visitor onATelephone(Visitors visitors) {
        var person = visitors.citizen();
        person.page().setViewportSize(320, 640);
        return person;
    }
}
