package bildungslandschaft.counselling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.counselling.CounsellingMode;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A conversation lies between the request and today; anything else is a slip of the hand. */
@OfficeTest
class ConversationDateTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 300})
    @DisplayName("Ein Gespräch kann weder vor der Anfrage noch in der Zukunft stattgefunden haben")
    void aConversationBeforeTheRequestOrAfterTodayIsRefused(int days) {
        var today = LocalDate.now(clock);
        var story = new ProcessStory(office)
                .receive(SampleRequest.fromHerzberg())
                .run(AcknowledgeRequest.class)
                .run(AssignAdvisor.class)
                .complete(
                        ReviewRequest.class,
                        new ReviewRequest.Input(ReviewRequest.Outcome.ACCEPT, null, null, null, null))
                .complete(
                        ArrangeAppointment.class,
                        new ArrangeAppointment.Input(
                                today.plusDays(1), LocalTime.of(10, 0), "60", CounsellingMode.PHONE, null, null))
                .run(ConfirmAppointment.class);

        assertThatThrownBy(() -> story.complete(DocumentCounselling.class, heldOn(today.plusDays(days))))
                .isInstanceOf(RefusedException.class)
                .extracting(refused -> ((RefusedException) refused).field())
                .isEqualTo("heldOn");
        assertThat(story.openTasks()).containsExactly("documentCounselling");
    }

    private static DocumentCounselling.Input heldOn(LocalDate day) {
        return new DocumentCounselling.Input(
                day,
                30,
                CounsellingMode.PHONE,
                "INFORMATIVE",
                "Ein erstes Gespräch.",
                null,
                "INFORMED",
                "NOT_STATED",
                "NOT_STATED",
                "NOT_STATED");
    }
}
