package bildungslandschaft.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@DoorSlice
@ActiveProfiles("demo")
class DoorsTest {

    private static final String SESSION_OVER =
            "{\"message\":\"Ihre Sitzung ist abgelaufen. Bitte melden Sie sich in einem zweiten Fenster an und "
                    + "senden Sie noch einmal. Ihr Text bleibt in diesem Fenster aufgehoben.\"}";

    private final Browser stranger;
    private final Browser ahorn;

    DoorsTest(@LocalServerPort int port) {
        this.stranger = new Browser(port);
        this.ahorn = new Browser(port);
    }

    @BeforeEach
    void letAhornIn() {
        ahorn.login("ahorn", "demo");
        ahorn.get("/konto/passwort");
    }

    @Test
    void everyPageSaysWhatABrowserMayDoWithIt() {
        for (var page : new Browser.Page[] {stranger.get("/"), stranger.get("/nichts"), ahorn.get("/konto/passwort")}) {
            assertThat(page.header("Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                            + "frame-ancestors 'none'");
            assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(page.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
            assertThat(page.header("Cache-Control")).contains("no-store");
            assertThat(page.header("Server")).isEmpty();
            assertThat(page.body()).doesNotContain(" style=", "<style", "onclick");
        }
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        assertThat(stranger.get("/konto/passwort").location()).isEqualTo("/login");
    }

    @Test
    void theScriptOfAPageIsToldInsteadOfRedirected() {
        var answer = stranger.get("/konto/passwort", "Accept", "application/json");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo(SESSION_OVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/user",
                "/camunda",
                "/camunda/app/admin",
                "/h2-console",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/threaddump",
                "/actuator/loggers",
                "/swagger-ui/index.html",
                "/v3/api-docs",
                "/error",
                "/nichts",
                "/aufgaben/gibt-es-hier-nicht"
            })
    void whatDoesNotExistIsNotFoundSignedInOrNot(String path) {
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(path).body()).contains("Diese Seite gibt es nicht");
        assertThat(ahorn.get(path).status()).isEqualTo(404);
    }

    @Test
    void retiredAddressesAreNotFoundByAnyMethod() {
        assertThat(stranger.send("POST", "/engine-rest/deployment/create", "x").status())
                .isEqualTo(404);
        assertThat(stranger.send("TRACE", "/", "").status()).isIn(400, 405);
    }

    @Test
    void aFormWithoutTokenIsRefusedWithAFriendlySentence() {
        var page = ahorn.send("POST", "/konto/passwort", "a=b", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("Ihre Sitzung ist abgelaufen", "<h1>");

        var json = ahorn.send("POST", "/konto/passwort", "{}", "Content-Type", "application/json");
        assertThat(json.status()).isEqualTo(403);
        assertThat(json.body()).isEqualTo(SESSION_OVER);
    }

    @Test
    void aFormTypedForHoursCanBeSentAfterSigningInAgain() {
        ahorn.setCookie("JSESSIONID", "ended");
        assertThat(ahorn.postJson("/konto/passwort", "{}").status()).isEqualTo(401);

        // A second window of the same browser: same cookies, but the first page keeps the token it was rendered with.
        var tokenOfTheOldPage = ahorn.token();
        ahorn.login("ahorn", "demo");
        ahorn.useToken(tokenOfTheOldPage);

        assertThat(ahorn.submit("/konto/passwort", Map.of()).status()).isEqualTo(422);
    }

    @Test
    void anotherSitesTokenIsNoGood() {
        stranger.get("/login");
        ahorn.useToken(stranger.token());

        assertThat(ahorn.submit("/logout", Map.of()).status()).isEqualTo(403);
    }
}
