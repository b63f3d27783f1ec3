package bildungslandschaft.conference.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bildungslandschaft.conference.GuestGroup;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.CanarySearch;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever guests say of themselves stands in their own table only: not in the engine, the register or the logs. */
@OfficeTest
@ExtendWith(OutputCaptureExtension.class)
class NoGuestInEngineTest {

    /** Stands in every free text of the story, and nowhere else in the world. */
    private static final String CANARY = "Kanarienvogel4712";

    @Autowired
    private ApplicationContext office;

    @Autowired
    private DataSource database;

    @Test
    void nothingOfAGuestLeavesTheList(CapturedOutput output) throws SQLException {
        var email = CANARY.toLowerCase(Locale.ROOT) + "@gast.example";
        var conference = new SampleConferences(office).inviting(1);
        var desk = office.getBean(GuestDesk.class);
        var guest = desk.register(conference, canary(CANARY, email), UUID.randomUUID(), null, GuestDesk.GUEST)
                .number();
        var waiting = desk.register(
                        conference, canary(CANARY + " junior", email), UUID.randomUUID(), null, GuestDesk.GUEST)
                .number();
        story(guest).run("checkPlace").run("confirmPlace");
        story(waiting).run("checkPlace").run("announceWaiting");
        // What is refused is not logged either.
        assertThat(Caller.citizen(office)
                        .send("/konferenz/" + conference + "/anmeldung", Map.of("fullName", CANARY, "unknown", CANARY))
                        .getStatus())
                .isEqualTo(422);
        desk.cancel(guest, GuestDesk.GUEST, "Abgemeldet.");
        story(guest).run("confirmCancellation");
        story(waiting).run("confirmPlace");
        new LetterBox(office, email).waitFor(4);
        // Who a mail is for is forgotten once it is known that it has arrived.
        await().until(() -> queuedFor(guest, waiting) == 0);

        assertThat(new CanarySearch(database).tablesWith(CANARY))
                .as("the search finds what it should")
                .contains("conference_guests")
                .as("tables with personal data")
                .isSubsetOf("conference_guests", "demo_post");
        assertThat(output.getAll()).doesNotContainIgnoringCase(CANARY);
    }

    private int queuedFor(CaseNumber... guests) {
        return JdbcClient.create(database)
                .sql("select count(*) from messages where state = 'QUEUED' and case_number in (:guests)")
                .param("guests", Stream.of(guests).map(CaseNumber::value).toList())
                .query(Integer.class)
                .single();
    }

    private ProcessStory story(CaseNumber guest) {
        return new ProcessStory(office).about(guest);
    }

    private static RegistrationRequest canary(String name, String email) {
        return new RegistrationRequest(
                name,
                email,
                CANARY,
                CANARY,
                GuestGroup.OTHERS,
                null,
                null,
                null,
                null,
                Catering.ANY,
                null,
                List.of(),
                CANARY,
                true,
                true,
                true,
                true);
    }
}
