package bildungslandschaft.counselling.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.counselling.process.CounsellingProcess.End;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.Race;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.Timeline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

/** A client presses the button of the link while the advisor enters the same withdrawal after a telephone call. */
@OfficeTest
@DisplayName("Rückzug über den Link und am Telefon im selben Moment")
class WithdrawalRaceTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private Timeline timeline;

    @RepeatedTest(20)
    @DisplayName("Die Anfrage ist einmal zurückgezogen, und niemand bekommt eine Fehlerseite")
    void theRequestIsWithdrawnOnce(RepetitionInfo round) throws Exception {
        var request = SampleRequest.fromHerzberg();
        var story = new ProcessStory(office)
                .receive(request)
                .run(AcknowledgeRequest.class)
                .run(AssignAdvisor.class);
        var link = "/link/" + new LetterBox(office, request.email()).withdrawalToken();
        var client = Caller.citizen(office);
        var advisor = Caller.signedIn(office, "ahorn");

        var answers = Race.run(
                round.getCurrentRepetition() - 1,
                () -> client.press(link),
                () -> advisor.press("/beratung/" + story.number() + "/rueckzug"));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactly(200, 302);
        story.run(CloseWithdrawn.class).run(ConfirmWithdrawal.class).assertEnded(End.withdrawalConfirmed);
        assertThat(timeline.of(story.number()))
                .filteredOn(entry -> entry.sentence().equals("Anfrage zurückgezogen."))
                .hasSize(1);
    }
}
