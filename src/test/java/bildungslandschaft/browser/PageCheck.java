package bildungslandschaft.browser;

import bildungslandschaft.testing.Visitor;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;

/** Looks at a page as somebody who cannot see it, and as somebody with a small telephone. */
final class PageCheck {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    /** The width at which WCAG 1.4.10 (reflow) measures. */
    private static final int NARROW = 320;

    private static final int WIDE = 1280;

    /** A tablet between them, on which tables are as wide as on a screen. */
    private static final List<Integer> WIDTHS = List.of(WIDE, 700, NARROW);

    /** What sticks out to the right, except inside the regions that are meant to be scrolled. */
    private static final String STICKING_OUT = """
        () => document.scrollingElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('body *')]
          .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
          .map(element => element.tagName + '.' + element.className + ' ' + element.textContent.trim().slice(0, 40))
          .slice(0, 8).join(', ') || 'the page'
        """;

    private final SoftAssertions softly;

    PageCheck(SoftAssertions softly) {
        this.softly = softly;
    }

    /** Notes what is wrong, and lets the test go on to the next page. */
    void check(Visitor visitor, String page) {
        // Contrast can be measured only with the style sheet.
        visitor.page().waitForLoadState();
        visitor.page().setViewportSize(WIDE, 900);
        var violations = new AxeBuilder(visitor.page())
                .setLegacyMode(true)
                .withTags(STANDARDS)
                .analyze()
                .getViolations();
        softly.assertThat(violations.stream().map(PageCheck::describe)).as(page).isEmpty();
        for (int width : WIDTHS) {
            visitor.page().setViewportSize(width, 900);
            nothingSticksOut(visitor, page, width);
        }
        visitor.page().setViewportSize(WIDE, 900);
    }

    private void nothingSticksOut(Visitor visitor, String page, int width) {
        softly.assertThat((String) visitor.page().evaluate(STICKING_OUT))
                .as(page + " at " + width + " px: what sticks out")
                .isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getHtml()))
                        .limit(4)
                        .collect(Collectors.joining(" | "));
    }
}
