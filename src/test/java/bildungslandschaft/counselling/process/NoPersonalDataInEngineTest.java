package bildungslandschaft.counselling.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.counselling.CounsellingMode;
import bildungslandschaft.counselling.process.CounsellingProcess.End;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.CanarySearch;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/** Whatever a person seeking advice says stands in the case file only: not in the engine, the register or the logs. */
@OfficeTest
@ExtendWith(OutputCaptureExtension.class)
class NoPersonalDataInEngineTest {

    /** Stands in every free text of the story, and nowhere else in the world. */
    private static final String CANARY = "Kanarienvogel4711";

    @Autowired
    private ApplicationContext office;

    @Autowired
    private DataSource database;

    @Autowired
    private OfficeClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void nothingOfAClientLeavesTheCaseFile(CapturedOutput output) throws SQLException {
        var email = CANARY.toLowerCase(Locale.ROOT) + "@client.example";
        var request = SampleRequest.fromHerzberg()
                .with("firstName", CANARY)
                .with("lastName", CANARY)
                .with("question", CANARY)
                .with("email", email);
        var story = new ProcessStory(office)
                .receiveAndAssign(request)
                .complete(
                        ReviewRequest.class,
                        new ReviewRequest.Input(ReviewRequest.Outcome.HAND_OVER, "SIMPLE", "NORMAL", CANARY, CANARY))
                .complete(AssignManually.class, new AssignManually.Input("ahorn", CANARY))
                .complete(
                        ReviewRequest.class,
                        new ReviewRequest.Input(ReviewRequest.Outcome.ACCEPT, "SIMPLE", "NORMAL", CANARY, null))
                .complete(
                        ArrangeAppointment.class,
                        new ArrangeAppointment.Input(
                                LocalDate.now(clock).plusDays(1),
                                LocalTime.of(10, 0),
                                "60",
                                CounsellingMode.ON_SITE,
                                CANARY,
                                CANARY))
                .run(ConfirmAppointment.class);
        clock.travelTo(clock.instant().plus(Duration.ofDays(2)));
        // A refused form is not logged either.
        var documenting = "/aufgaben/" + story.task(DocumentCounselling.class).getId();
        assertThat(Caller.signedIn(office, "ahorn")
                        .send(documenting, Map.of("summary", CANARY, "unknown", CANARY))
                        .getStatus())
                .isEqualTo(422);
        story.complete(
                        DocumentCounselling.class,
                        new DocumentCounselling.Input(
                                LocalDate.now(clock),
                                60,
                                CounsellingMode.ON_SITE,
                                "INFORMATIVE",
                                CANARY,
                                CANARY,
                                "INFORMED",
                                "NOT_STATED",
                                "EMPLOYED",
                                "INTERMEDIATE"))
                .run(RecordStatistics.class)
                .run(CloseCase.class)
                .assertEnded(End.counsellingClosed);
        new LetterBox(office, email).waitFor(2);

        var found = new CanarySearch(database).tablesWith(CANARY);
        assertThat(found)
                .as("the search finds what it should")
                .contains("counselling_cases")
                .as("tables with personal data")
                .isSubsetOf("counselling_cases", "demo_post");
        assertThat(output.getAll()).doesNotContainIgnoringCase(CANARY);
    }
}
