package bildungslandschaft.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.security.Browser;
import bildungslandschaft.security.DoorSlice;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@DoorSlice
@ActiveProfiles("demo")
class PagesTest {

    private final Browser browser;

    PagesTest(@LocalServerPort int port) {
        this.browser = new Browser(port);
    }

    @Test
    void everyPageStandsInTheSameFrame() {
        for (var path : new String[] {"/", "/login", "/datenschutz", "/barrierefreiheit", "/nichts"}) {
            assertThat(browser.get(path).body())
                    .startsWith("<!doctype html>")
                    .contains("<html lang=\"de\" data-kern-theme=\"light\">")
                    .contains(" – Bildungslandschaft</title>")
                    .contains(
                            "<meta name=\"csrf-token\" content=\"",
                            "<meta name=\"csrf-header\" content=\"X-XSRF-TOKEN\"")
                    .contains("<a class=\"bl-skip\" href=\"#inhalt\">")
                    .contains("<main id=\"inhalt\" tabindex=\"-1\" class=\"bl-page")
                    .contains("Landkreis Elbe-Elster")
                    .containsOnlyOnce("<main ")
                    .containsOnlyOnce("<h1>")
                    .doesNotContain("th:", "bl-nav");
        }
    }

    @Test
    void scriptsAndStylesChangeTheirAddressWithTheirContent() {
        var style = Pattern.compile("href=\"(/assets/page-[0-9a-f]{32}\\.css)\"")
                .matcher(browser.get("/login").body());

        assertThat(style.find()).isTrue();
        assertThat(browser.get(style.group(1)).header("Cache-Control")).contains("max-age=31536000");
    }

    @Test
    void theFirstPageLeadsCitizensToTheFormAndStaffToTheLogin() {
        assertThat(browser.get("/").body()).contains("href=\"/beratung/anfrage\"", "href=\"/login\"");
    }

    @Test
    void staffGoOnToTheirTasks() {
        browser.login("ahorn", "demo");

        assertThat(browser.get("/").location()).isEqualTo("/start");
        assertThat(browser.get("/login").location()).isEqualTo("/");
    }

    @Test
    void theNavigationShowsWhatIsForThisPersonAndWhereTheyAre() {
        browser.login("ahorn", "demo");
        assertThat(browser.get("/konto/passwort").body())
                .contains("<a href=\"/aufgaben\">Aufgaben</a>")
                .contains("<a href=\"/konto/passwort\" aria-current=\"page\">Passwort</a>");

        browser.login("erle", "demo");
        assertThat(browser.get("/konto/passwort").body()).contains("Frau Erle").doesNotContain(">Passwort</a>");
    }

    @Test
    void theLegalPagesNameWhomToTurnTo() {
        assertThat(browser.get("/datenschutz").body()).contains("Artikel 6", "Monate", "<address>");
        assertThat(browser.get("/barrierefreiheit").body())
                .contains("BbgBITV", "EN 301 549", "Durchsetzungsstelle", "Ein Hindernis melden");
    }
}
