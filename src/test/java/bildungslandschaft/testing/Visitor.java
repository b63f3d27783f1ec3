package bildungslandschaft.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One person with a browser of their own. Everything that a page complains about, and every request to anywhere but
 * our own server, counts as trouble and fails the test, unless the test said before that it expects it.
 */
public final class Visitor {

    private static final double PATIENCE = 20_000;

    /** Says violations of the Content-Security-Policy aloud, also those that the console would only note. */
    private static final String REPORT_VIOLATIONS =
            "document.addEventListener('securitypolicyviolation', event => console.error("
                    + "`policy violated: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`))";

    private final BrowserContext context;
    private final String address;
    private final List<String> troubles = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();
    private Page page;

    Visitor(Browser browser, String address) {
        this.address = address;
        // Without motion, since a click in the middle of smooth scrolling may meet what has moved under it.
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBaseURL(address)
                .setViewportSize(1280, 900)
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin"));
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript(REPORT_VIOLATIONS);
        watch();
        this.page = context.newPage();
    }

    private void watch() {
        context.onConsoleMessage(message -> {
            if (Set.of("error", "warning").contains(message.type())) {
                note(message.type() + ": " + message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> note("script: " + error.error()));
        context.onRequest(request -> {
            var url = request.url();
            if (!url.startsWith(address + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
                note("request to elsewhere: " + url);
            }
        });
        context.onRequestFailed(request -> note("failed: " + request.url() + " " + request.failure()));
        context.onResponse(response -> {
            if (response.status() >= 500) {
                note("status " + response.status() + ": " + response.url());
            }
        });
    }

    private void note(String trouble) {
        troubles.add(trouble);
    }

    /** From here on this is no trouble; give the part of the sentence that identifies it. */
    public Visitor expectTrouble(String regex) {
        expected.add(Pattern.compile(regex));
        return this;
    }

    public Page page() {
        return page;
    }

    /** Another tab of the same browser, with the same session; {@link #page} stays the first. */
    public Page newTab() {
        return context.newPage();
    }

    /** As after a long lunch: the browser no longer knows who it was. */
    public void loseSession() {
        context.clearCookies();
    }

    /** Opens a page of ours and waits until its forms and diagrams are there. */
    public Visitor open(String path) {
        page.navigate(path);
        return settled();
    }

    /** Waits until the islands of the page are ready. */
    public Visitor settled() {
        for (var island :
                page.locator("[data-form-island], [data-diagram-island]").all()) {
            assertThat(island).hasAttribute("data-ready", Pattern.compile(".*"));
        }
        return this;
    }

    Visitor login(String name) {
        open("/login");
        page.getByLabel("Anmeldename").fill(name);
        page.getByLabel("Passwort").fill("demo");
        button("Anmelden").click();
        assertThat(button("Abmelden")).isVisible();
        return this;
    }

    /** Looks again and again, as people do, until it is there. */
    public Visitor openUntil(String path, Locator wanted) {
        page.waitForCondition(() -> {
            open(path);
            return wanted.first().isVisible();
        });
        return this;
    }

    public Locator heading() {
        return page.locator("h1");
    }

    public Locator main() {
        return page.locator("main");
    }

    public Locator button(String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    public Locator link(String label) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** A field of the page's form by its key. */
    public Locator field(String key) {
        return page.locator("[data-field=" + key + "]");
    }

    List<String> leave() {
        // Closing waits for the browser, so that what it still wanted to say has been said.
        context.close();
        return troubles.stream()
                .filter(trouble ->
                        expected.stream().noneMatch(one -> one.matcher(trouble).find()))
                .toList();
    }
}
