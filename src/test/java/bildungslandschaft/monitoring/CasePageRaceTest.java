package bildungslandschaft.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.Race;
import bildungslandschaft.testing.SampleRequest;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case page while somebody works on the case. */
@OfficeTest
class CasePageRaceTest {

    @Autowired
    private ApplicationContext office;

    /** The later the reader comes, the more of the task is already gone. */
    @RepeatedTest(20)
    void aCaseThatGoesOnWhileItIsLookedAtIsShown(RepetitionInfo round) throws Exception {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var task = "/aufgaben/" + story.task("reviewRequest").getId();
        var advisor = Caller.signedIn(office, "ahorn");
        var reader = Caller.signedIn(office, "ahorn");

        var answers = Race.run(
                round.getCurrentRepetition() - 1,
                () -> advisor.send(task, Map.of("outcome", "ACCEPT")).getStatus(),
                () -> reader.open("/vorgaenge/" + story.number()).getStatus());

        assertThat(answers).containsExactly(200, 200);
    }
}
