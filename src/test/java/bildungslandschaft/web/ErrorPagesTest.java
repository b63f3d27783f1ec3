package bildungslandschaft.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.security.Browser;
import bildungslandschaft.security.DoorSlice;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@DoorSlice
@ActiveProfiles("demo")
class ErrorPagesTest {

    private final Browser browser;

    ErrorPagesTest(@LocalServerPort int port) {
        this.browser = new Browser(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/link/status/400,400,Das haben wir nicht verstanden",
        "/link/status/403,403,Ihre Sitzung ist abgelaufen",
        "/link/status/404,404,Diese Seite gibt es nicht",
        "/link/status/405,405,So lässt sich diese Seite nicht aufrufen",
        "/link/status/409,409,Jemand war schneller",
        "/link/status/413,413,Das war zu viel auf einmal",
        "/link/status/418,400,Das haben wir nicht verstanden",
        "/link/status/429,429,Bitte warten Sie einen Moment",
        "/link/status/500,500,Das hat nicht geklappt",
        "/link/status/502,500,Das hat nicht geklappt",
        "/link/status/503,503,Gerade nicht erreichbar",
        "/link/fehler,500,Das hat nicht geklappt",
        "/link/ohne-datenbank,503,Gerade nicht erreichbar"
    })
    void whateverGoesWrongIsToldToPeopleAndScripts(String path, int status, String headline) {
        var page = browser.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.body())
                .contains("<h1>" + headline + "</h1>", "<title>" + headline + " – Bildungslandschaft</title>")
                .doesNotContain("geheimer Grund", "Exception", "bildungslandschaft.web");

        var json = browser.get(path, "Accept", "application/json");
        assertThat(json.status()).isEqualTo(status);
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(json.body()).matches("\\{\"message\":\"[^\"]{20,}\"}").doesNotContain("geheimer Grund");
    }

    @Test
    void foreignAndMissingCannotBeToldApart() {
        browser.login("ahorn", "demo");

        var foreign = browser.get("/link/fremd");
        var missing = browser.get("/link/gibt-es-nicht");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(withoutTokens(foreign.body())).isEqualTo(withoutTokens(missing.body()));
    }

    @Test
    void theFrameStaysAroundAnErrorPage() {
        browser.login("ahorn", "demo");

        assertThat(browser.get("/link/fehler").body()).contains("Frau Ahorn", "Abmelden", "/aufgaben");
    }

    @Test
    void aPageThatIsOnlyReadCannotBeSentTo() {
        browser.get("/datenschutz");

        assertThat(browser.submit("/datenschutz", Map.of()).status()).isEqualTo(405);
    }

    private static String withoutTokens(String body) {
        return body.replaceAll("(content|value)=\"[^\"]{40,}\"", "");
    }
}
