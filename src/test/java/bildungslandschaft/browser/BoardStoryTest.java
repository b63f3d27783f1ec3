package bildungslandschaft.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import bildungslandschaft.workflow.DemoChapter;
import bildungslandschaft.workflow.JobsByHand;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Frau Amsel asks on a Monday where it hangs, in the county as the demonstration shows it. */
@BrowserTest
@ExtendWith(SoftAssertionsExtension.class)
@TestPropertySource(properties = "spring.application.name=demo-board")
class BoardStoryTest {

    private static final String BROKEN_WORDS = """
        names => names.flatMap(name => [...name.firstChild.data.matchAll(/\\p{L}+/gu)].filter(word => {
          const range = document.createRange();
          range.setStart(name.firstChild, word.index);
          range.setEnd(name.firstChild, word.index + word[0].length);
          return range.getClientRects().length > 1;
        }).map(word => word[0]))
        """;

    @InjectSoftAssertions
    private SoftAssertions softly;

    @Autowired
    private ApplicationContext office;

    @Test
    @DisplayName("Vom Start in drei Klicks zu den Vorgängen, die im Schradenland liegen")
    void theBacklogOfTheSchradenlandIsThreeClicksAway(Visitors visitors) {
        // As when the demonstration starts: what came up in nine months is done by hand, each thing at its own time.
        var demo = office.getBean("rolloutDemo", DemoChapter.class);
        office.getBean(JobsByHand.class).hold(demo::load);
        var coordinator = visitors.login("amsel").open("/start");
        var pages = new PageCheck(softly);
        pages.check(coordinator, "/start of coordination");

        coordinator.link("Alle Abläufe im Monitoring").click();
        assertThat(coordinator.heading()).hasText("Wo hängt es?");
        pages.check(coordinator, "/monitoring");
        coordinator
                .main()
                .getByRole(AriaRole.LINK, named("Teilnahme freigeben lassen"))
                .click();
        assertThat(coordinator.main().locator("[data-diagram-island][data-ready]"))
                .isVisible();
        assertThat(coordinator.main().locator(".bl-mark.bl-late").first()).containsText("AT");
        pages.check(coordinator, "/monitoring/participation-approval");
        var schradenland = coordinator
                .main()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Amt Schradenland"));
        schradenland.getByRole(AriaRole.LINK).first().click();

        assertThat(coordinator.heading()).hasText("Vorgänge");
        assertThat(coordinator.main().getByRole(AriaRole.STATUS))
                .containsText("5 Vorgänge: Teilnahme freigeben lassen, bei „Teilnahme freigeben“, Amt Schradenland");
        assertThat(coordinator.main().locator("tbody tr")).hasCount(5);
        pages.check(coordinator, "/vorgaenge as the board opens it");

        // And at once from the start page, where the worst of all stands.
        coordinator
                .open("/start")
                .main()
                .getByText("Amt Schradenland: „Teilnahme freigeben“")
                .click();
        assertThat(coordinator.main().locator("tbody tr")).hasCount(5);
        coordinator.main().getByText("Weitere Angaben").click();
        pages.check(coordinator, "/vorgaenge with all its fields");
        coordinator.main().locator(".bl-choose").first().check();
        coordinator.button("Angekreuzte jetzt erinnern").click();
        assertThat(coordinator.main()).containsText(Pattern.compile("Mail an (Frau|Herrn) "));
        pages.check(coordinator, "/vorgaenge/erinnern");
        coordinator.link("Zurück zur Liste").click();
        coordinator.main().locator(".bl-choose").first().check();
        coordinator.button("Angekreuzte übergeben oder Frist ändern").click();
        assertThat(coordinator.main()).containsText("Angekreuzt ist „Teilnahme freigeben“");
        pages.check(coordinator, "/vorgaenge/aufgaben");
        coordinator.expectTrouble("status of 422");
        coordinator.button("Angekreuzte übergeben").click();
        assertThat(coordinator.main()).containsText("Bitte nennen Sie den Grund.");
        pages.check(coordinator, "/vorgaenge/aufgaben, refused");
        whereMostIsDoneIsSeen(coordinator.open("/monitoring/kita-rollout"));
        pages.check(coordinator.open("/monitoring/kita-rollout?zeitraum=365"), "/monitoring/kita-rollout of a year");
        pages.check(coordinator.open("/monitoring/stoerungen"), "/monitoring/stoerungen without any");
        var administrator = visitors.login("admin");
        pages.check(administrator.open("/monitoring"), "/monitoring as administrator");
        pages.check(administrator.open("/monitoring/stoerungen"), "/monitoring/stoerungen as administrator");
        pages.check(visitors.login("eiche").open("/monitoring/kita-rollout"), "/monitoring/kita-rollout as management");
    }

    /** The picture is larger than the page: it begins at the step with most cases, and the mark below hides none. */
    private void whereMostIsDoneIsSeen(Visitor coordinator) {
        var page = coordinator.main();
        var picture = page.locator("[data-diagram-island][data-ready]");
        assertThat(picture).isVisible();
        picture.scrollIntoViewIfNeeded();
        var busiest = picture.getAttribute("data-focus");
        assertThat(picture.locator("[data-element-id='%s'].djs-shape".formatted(busiest)))
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        var drawing = picture.locator(".djs-container").boundingBox();
        softly.assertThat(picture.locator(".bjs-powered-by").boundingBox().y)
                .as("the mark below the drawing")
                .isGreaterThanOrEqualTo(drawing.y + drawing.height);
        assertThat(page.getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText("Teilnahme freigeben lassen"))
                        .first())
                .containsText(Pattern.compile("darin\\s+Teilnahme freigeben lassen: 6 überfällig"));
        coordinator.page().setViewportSize(320, 800);
        softly.assertThat(page.locator("[aria-labelledby=kommunen] tbody th").evaluateAll(BROKEN_WORDS))
                .as("words broken in the middle")
                .isEqualTo(List.of());
        coordinator.page().setViewportSize(1280, 900);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
