package bildungslandschaft.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.EngineRoom;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.boot.mail.health.MailHealthIndicator;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The technical administration sees what runs and whether it keeps up, and where wrong passwords were typed. */
@OfficeTest
class OperationsPageTest {

    @Autowired
    private ApplicationContext office;

    @Test
    void saysWhatRunsAndWhetherItKeepsUp() {
        assertThat(Caller.signedIn(office, "admin").read("/betrieb"))
                .contains("Camunda", "7.24.0", "Spring Boot", "Fällig und noch nicht erledigt")
                .contains("nein, auf diesem Knoten nicht");
    }

    @Test
    void saysInWordsWhichConnectionIsBrokenAndSinceWhen() {
        var indicators = office.getBean(HealthContributorRegistry.class);
        var administrator = Caller.signedIn(office, "admin");
        var before = indicators.unregisterContributor("mail");
        try {
            assertThat(state(administrator, "Mailversand")).isEqualTo("nicht eingerichtet");
            // Nobody listens there.
            var nowhere = new JavaMailSenderImpl();
            nowhere.setHost("localhost");
            nowhere.setPort(1);
            indicators.registerContributor("mail", new MailHealthIndicator(nowhere));

            assertThat(state(administrator, "Mailversand"))
                    .startsWith("gestört, zuerst bemerkt am ")
                    .endsWith(" Uhr");
            assertThat(state(administrator, "Datenbank")).isEqualTo("in Ordnung");
            assertThat(state(administrator, "Auftragsbearbeitung")).isEqualTo("in Ordnung");
        } finally {
            indicators.unregisterContributor("mail");
            if (before != null) {
                indicators.registerContributor("mail", before);
            }
        }
    }

    private static String state(Caller reader, String connection) {
        return reader.read("/betrieb")
                .split("<dt>" + connection + "</dt>")[1]
                .split("</dd>")[0]
                .replaceAll("<[^>]*>", "")
                .strip();
    }

    @Test
    void theStartPageOfTheAdministratorLeadsToIncidentsAndToTheOperation() {
        assertThat(Caller.signedIn(office, "admin").read("/start"))
                .contains("href=\"/monitoring/stoerungen\"", "Datenbank, Mailversand, Aufträge und Versionen");
        assertThat(Caller.signedIn(office, "falke").read("/start")).doesNotContain("/betrieb");
    }

    /** Most jobs have no due date; they wait since they were made. */
    @Test
    void whatWaitsLongestIsKnownOnEveryDatabase() {
        var clock = office.getBean(OfficeClock.class);
        new ProcessStory(office).receive(SampleRequest.fromHerzberg());
        try {
            clock.travelTo(clock.instant().plus(Duration.ofHours(2)));

            assertThat(office.getBean(EngineRoom.class).standing().longest()).isGreaterThan(Duration.ofMinutes(119));
        } finally {
            clock.reset();
        }
    }

    @Test
    void wrongPasswordsAreCountedAndOnlyAccountsAreNamed() {
        var stranger = Caller.citizen(office);
        stranger.fillIn("/login", Map.of("username", "kauz", "password", "falsch"));
        stranger.fillIn("/login", Map.of("username", "mein-geheimnis-123", "password", "falsch"));

        assertThat(Caller.signedIn(office, "admin").read("/betrieb/anmeldungen"))
                .contains("<strong>kauz</strong>", "Kein Konto dieses Namens", "Anmeldungen aus einem Netz")
                .doesNotContain("mein-geheimnis-123");
    }
}
