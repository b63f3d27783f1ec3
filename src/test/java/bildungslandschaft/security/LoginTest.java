package bildungslandschaft.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@DoorSlice
@ActiveProfiles("demo")
class LoginTest {

    private final LoginAttemptsByKey attempts;
    private final Browser browser;

    LoginTest(@LocalServerPort int port, @Autowired LoginAttemptsByKey attempts) {
        this.browser = new Browser(port);
        this.attempts = attempts;
    }

    @BeforeEach
    void forgetWrongPasswords() {
        attempts.deleteAll();
    }

    @Test
    void aPersonComesInWithLoginAndPassword() {
        assertThat(browser.login("ahorn", "demo").location()).isEqualTo("/");

        var page = browser.get("/konto/passwort");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Frau Ahorn", "Bildungsberatung", "Abmelden");
    }

    @Test
    void aContactReadsOnEveryPageForWhichUnitTheyAct() {
        assertThat(browser.login("habicht", "demo").location()).isEqualTo("/");

        assertThat(browser.get("/konto/passwort").body()).contains("Herr Habicht", "Amt Schradenland");
    }

    @Test
    void theLoginIsReadWithoutCaseAndSpaces() {
        assertThat(browser.login(" Ahorn ", "demo").location()).isEqualTo("/");
    }

    @Test
    void aPersonLandsOnThePageFirstAskedFor() {
        assertThat(browser.get("/konto/passwort").location()).isEqualTo("/login");

        assertThat(browser.login("ahorn", "demo").location()).isEqualTo("/konto/passwort");
    }

    @Test
    void anUnknownLoginAndAWrongPasswordReadTheSame() {
        var wrongPassword = refusalOf("ahorn", "falsch");
        var unknownLogin = refusalOf("niemand", "demo");
        var noLoginAtAll = refusalOf("ah\u0000orn' or 1=1", "demo");

        assertThat(wrongPassword).contains("Anmeldename oder Passwort stimmt nicht.", "value=\"ahorn\"");
        assertThat(unknownLogin).isEqualTo(wrongPassword.replace("ahorn\" aria", "niemand\" aria"));
        assertThat(noLoginAtAll).contains("Anmeldename oder Passwort stimmt nicht.");
    }

    @Test
    void aRefusalIsSaidOnce() {
        refusalOf("ahorn", "falsch");

        assertThat(browser.get("/login").body()).doesNotContain("stimmt nicht");
    }

    @Test
    void theSessionGetsANewIdAtLogin() {
        browser.get("/konto/passwort");
        var before = browser.cookie("JSESSIONID");

        browser.login("ahorn", "demo");

        assertThat(before).isNotEmpty();
        assertThat(browser.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
        browser.setCookie("JSESSIONID", before);
        assertThat(browser.get("/konto/passwort").location()).isEqualTo("/login");
    }

    @Test
    void loggingOutEndsTheSessionOnTheServer() {
        browser.login("ahorn", "demo");
        browser.get("/konto/passwort");
        var session = browser.cookie("JSESSIONID");

        assertThat(browser.submit("/logout", Map.of()).location()).isEqualTo("/login?abgemeldet");

        assertThat(browser.get("/login?abgemeldet").body()).contains("Sie sind abgemeldet.");
        browser.setCookie("JSESSIONID", session);
        assertThat(browser.get("/konto/passwort").location()).isEqualTo("/login");
    }

    @Test
    void nobodyIsLoggedOutByALink() {
        browser.login("ahorn", "demo");

        assertThat(browser.get("/logout").status()).isEqualTo(404);

        assertThat(browser.get("/konto/passwort").status()).isEqualTo(200);
    }

    @Test
    void scriptsAndOtherSitesCannotUseTheSessionCookie() {
        var cookie = browser.login("ahorn", "demo").header("Set-Cookie");

        assertThat(cookie).startsWith("JSESSIONID=").contains("; Path=/", "; HttpOnly", "; SameSite=Lax");
    }

    @Test
    void peopleWithoutAccountGetNoSession() {
        browser.get("/");
        browser.get("/datenschutz");
        browser.get("/login");

        assertThat(browser.cookie("JSESSIONID")).isEmpty();
        assertThat(browser.cookie("csrf")).isNotEmpty();
    }

    @Test
    void theDemoListsItsPeopleAndFillsInTheLogin() {
        assertThat(browser.get("/login").body())
                .contains("Personen der Vorführung", "Frau Ahorn", "Herr Kiebitz", "Stadt Finsterwalde", "Leitung");

        assertThat(browser.get("/login?username=kiebitz").body()).contains("value=\"kiebitz\"");
    }

    @Test
    void everyPersonOfTheDemoCanComeIn() {
        for (var login : new String[] {
            "zeisig",
            "birke",
            "sperling",
            "erle",
            "habicht",
            "amsel",
            "drossel",
            "falke",
            "dohle",
            "eiche",
            "kauz",
            "lerche",
            "admin"
        }) {
            assertThat(browser.get("/login").body()).contains("/login?username=" + login + "\"");
        }
        assertThat(browser.login("admin", "demo").location()).isEqualTo("/");
    }

    private String refusalOf(String login, String password) {
        assertThat(browser.login(login, password).location()).isEqualTo("/login");
        return browser.get("/login").body().replaceAll("content=\"[^\"]+\"|value=\"[^\"]{40,}\"", "");
    }
}
