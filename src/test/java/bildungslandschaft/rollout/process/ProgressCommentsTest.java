package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.rollout.ProgressComments;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseOverview;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** When contacts are asked how it goes, and who reads what they say. */
@OfficeTest
@DisplayName("Zwischenstand jedes Quartal")
class ProgressCommentsTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private ProgressComments comments;

    private ProjectSteps steps;
    private int year;

    @BeforeEach
    void beginInMarch() {
        steps = new ProjectSteps(office);
        year = LocalDate.now(clock).getYear() + 1;
        steps.projects.travelTo(LocalDate.of(year, 3, 1));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Gefragt wird ab dem ersten Arbeitstag des Quartals, jede Kommune einmal")
    void eachMunicipalityIsAskedOnceInAQuarter() {
        var story = running();
        assertThat(comments.due()).doesNotContain(story.number());
        var first = workingDays.sameOrNext(LocalDate.of(year, 4, 1));
        steps.projects.travelTo(first.minusDays(1));
        assertThat(comments.due()).doesNotContain(story.number());
        steps.projects.travelTo(first);
        assertThat(comments.due()).contains(story.number());

        comments.ask(story.number());
        comments.ask(story.number());

        assertThat(story.openTasks()).containsExactly("commentProgress");
        assertThat(comments.due()).doesNotContain(story.number());
    }

    @Test
    @DisplayName("Nichts zu sagen ist auch eine Antwort")
    void nothingToSayIsAnAnswerToo() {
        var story = running();
        steps.endQuarter(story);

        story.completeAs("erle", CommentProgress.class, new CommentProgress.Input(null));

        assertThat(steps.historyOf(story)).endsWith("Zum Zwischenstand gibt es nichts zu sagen.");
    }

    @Test
    @DisplayName("Die Koordination liest den letzten Kommentar am Vorgang der Kommune")
    void coordinationReadsTheCommentAtTheCase() {
        var story = running();
        steps.endQuarter(story);
        story.completeAs("erle", CommentProgress.class, new CommentProgress.Input("Uns fehlen Vertretungen."));

        var overview = office.getBean(CaseOverview.class)
                .find(story.number(), steps.projects.actor("amsel"))
                .orElseThrow();

        assertThat(overview.summary().facts()).extracting("text").contains("Uns fehlen Vertretungen.");
    }

    private ProcessStory running() {
        var project = steps.running(60, Kita.Kind.UNTIL_SCHOOL, Kita.Kind.KINDERGARTEN_FROM_TWO);
        return steps.runningIn(steps.onTheTable(project, "HER"), "erle");
    }
}
