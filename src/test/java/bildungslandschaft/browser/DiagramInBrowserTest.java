package bildungslandschaft.browser;

import static bildungslandschaft.browser.CounsellingSteps.HERZBERG;
import static bildungslandschaft.browser.CounsellingSteps.ask;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitors;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The drawing of a process, as somebody sees it who opens such a page for the first time. */
@BrowserTest
class DiagramInBrowserTest {

    private static final Pattern FONT = Pattern.compile("\\.woff2");

    @Test
    void aWordIsNotBrokenBecauseItsFontCameLate(Visitors visitors) {
        var number = ask(visitors.citizen(), "Schrift", HERZBERG);
        var advisor = visitors.login("ahorn");
        var page = advisor.page();
        // Until it is assigned there is no such case for an advisor.
        advisor.openUntil("/vorgaenge?nummer=" + number, advisor.link(number));
        var late = new ArrayList<Route>();
        page.route(FONT, late::add);
        page.waitForResponse(
                answer -> answer.url().endsWith("/diagramm"),
                () -> page.navigate(
                        "/vorgaenge/" + number,
                        new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED)));
        var drawing = advisor.main().locator("[data-diagram-island]");

        await().pollInSameThread()
                .during(Duration.ofMillis(500))
                .until(() -> drawing.getAttribute("data-ready") == null);
        page.unroute(FONT);
        late.forEach(Route::resume);

        assertThat(drawing).hasAttribute("data-ready", "true");
        // Where a line ends there may be a blank or not.
        assertThat(drawing.locator("[data-element-id=assignAdvisor] tspan").allTextContents())
                .map(String::strip)
                .containsExactly("Zuständigkeit", "bestimmen");
    }
}
