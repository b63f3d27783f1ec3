package bildungslandschaft.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** As behind a proxy that speaks https to the world and plain http to the application. */
@DoorSlice
@ActiveProfiles("demo")
@TestPropertySource(properties = {"bildungslandschaft.security.https=true", "server.forward-headers-strategy=native"})
class HttpsTest {

    private final Browser browser;

    HttpsTest(@LocalServerPort int port) {
        this.browser = new Browser(port);
    }

    @Test
    void cookiesAreBoundToHttpsAndThisHost() {
        var page = browser.get("/");
        assertThat(page.header("Set-Cookie")).startsWith("__Host-csrf=").contains("; Path=/", "; Secure", "; HttpOnly");

        var session = browser.login("ahorn", "demo");
        assertThat(session.header("Set-Cookie"))
                .startsWith("__Host-session=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void browsersAreToldToStayWithHttps() {
        assertThat(browser.get("/", "X-Forwarded-Proto", "https").header("Strict-Transport-Security"))
                .contains("max-age=31536000");
    }
}
