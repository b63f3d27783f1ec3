package bildungslandschaft.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.Release;
import bildungslandschaft.conference.process.ConferenceDocumentationProcess.End;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.workflow.RefusedException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way through the diagram {@code conference-documentation}. */
@OfficeTest
@DisplayName("Nachbereitung der Bildungskonferenz")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConferenceDocumentationProcessTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private @Nullable ProcessCoverage coverage;
    private @Nullable ConferenceRoad road;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, ConferenceDocumentationProcess.KEY);
        road = new ConferenceRoad(office);
    }

    @BeforeEach
    void beginInJanuary() {
        road().conferences.travelTo(LocalDate.of(2027, 1, 11));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @AfterAll
    void everyNodeAndFlowIsTaken() {
        Objects.requireNonNull(coverage).assertComplete();
    }

    @Test
    @DisplayName("Erinnert, eskaliert, zurückgegeben: Der Tagungsband erscheint erst nach der Freigabe")
    void nothingIsPublishedWithoutARelease() {
        var story = road().proceedingsWritten(road().resultsThere(road().held(DAY)));
        story.letPass("proceedingsReminderDue").run(RemindOfProceedings.class).assertReached(End.proceedingsReminded);
        story.letPass("proceedingsOverdue").run(EscalateProceedings.class).assertReached(End.proceedingsEscalated);
        assertThat(new LetterBox(office, "falke@demo.example", "Eine Freigabe steht aus")
                        .waitForText(story.number().value()))
                .contains("Tagungsband", "freigeben kann nur sie");
        assertThat(story.openTasks()).containsExactly("releaseProceedings");
        assertThat(story.whatIsDue()).isEmpty();

        road().proceedingsDecided(story, Release.CHANGES);
        assertThat(story.openTasks()).containsExactly("writeProceedings");
        assertThat(office.getBean(WriteProceedings.class).context(story.number()))
                .anySatisfy(fact -> assertThat(fact.text()).contains("Bitte kürzer."));
        assertThat(office.getBean(WriteProceedings.class).prefill(story.number()))
                .containsEntry("address", "https://bildung.demo.example/band.pdf");
        road().proceedingsDecided(road().proceedingsWritten(story), Release.RELEASED)
                .run(PublishProceedings.class)
                .assertReached(End.proceedingsPublished);
        assertThat(story.openTasks()).containsExactly("deriveMeasures");
    }

    @Test
    @DisplayName("Eine Adresse, die niemand öffnen kann, wird zurückgewiesen")
    void proceedingsNeedAnAddress() {
        var story = road().resultsThere(road().held(DAY));
        assertThatThrownBy(() ->
                        story.complete(WriteProceedings.class, new WriteProceedings.Input("javascript:alert(1)", null)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("address"));
    }

    private ConferenceRoad road() {
        return Objects.requireNonNull(road);
    }
}
