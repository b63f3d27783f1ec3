package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.CONTACT;
import static bildungslandschaft.rollout.process.KitaSteps.COORDINATION;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.rollout.RegisteredKitas;
import bildungslandschaft.rollout.process.HandoverReleaseProcess.End;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.Variables;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
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

/** Every way through the diagram {@code handover-release}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Übergabe der Plakette freigeben lassen")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoverReleaseProcessTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private @Nullable ProcessCoverage coverage;
    private @Nullable KitaSteps steps;
    private @Nullable ContactPost post;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, HandoverReleaseProcess.KEY);
        steps = new KitaSteps(office);
    }

    @BeforeEach
    void beginInTheWeekBeforeEaster() {
        post = new ContactPost(office);
        steps.travelTo(LocalDate.of(2027, 3, 22));
    }

    @AfterEach
    void clearUp() {
        post.clearUp();
        clock.reset();
    }

    @AfterAll
    void everyNodeAndFlowIsTaken() {
        coverage.assertComplete();
    }

    @Test
    @DisplayName("Die Ansprechpartnerin nennt den Tag; niemand wird erinnert")
    void theContactNamesTheDay() {
        var story = begun().completeAs(CONTACT, ApproveHandover.class, inMay());

        story.assertEnded(End.handoverReleased);
    }

    @Test
    @DisplayName("Sie schweigt über Ostern: Erinnerung am 8. und 10. Arbeitstag, am 12. fragt die Koordination nach")
    void theLadderOfAHandoverOverEaster() {
        post.away(CONTACT, "kiebitz", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 10));
        var story = begun();
        var task = story.task(ApproveHandover.class).getId();
        assertThat(KitaSteps.dayOf(story, "handoverReminderDue")).isEqualTo(LocalDate.of(2027, 4, 5));
        assertThat(KitaSteps.dayOf(story, "handoverSecondReminderDue")).isEqualTo(LocalDate.of(2027, 4, 7));
        assertThat(KitaSteps.dayOf(story, "handoverOverdue")).isEqualTo(LocalDate.of(2027, 4, 9));

        story.letPass("handoverReminderDue").run(RemindOfHandover.class);
        assertThat(post.about(task)).containsExactly("task-reminder/erle");
        story.letPass("handoverSecondReminderDue")
                .run(RemindOfHandoverAgain.class)
                .assertReached(End.handoverReminded);
        assertThat(post.about(task))
                .containsExactly("task-reminder/erle", "task-reminder-again/erle", "task-reminder-copy/kiebitz");
        assertThat(post.textsTo(CONTACT))
                .contains("Wenn nichts geschieht: Dann fragt die Koordination nach. Die Plakette wird nicht übergeben,"
                        + " bis Sie einen Tag nennen.");

        story.letPass("handoverOverdue");
        assertThat(story.openTasks()).containsExactlyInAnyOrder("approveHandover", "pursueHandover");
        assertThat(post.about(story.task(PursueHandover.class).getId())).contains("task-urgent/amsel");
        story.completeAs(
                        COORDINATION,
                        PursueHandover.class,
                        new PursueHandover.Input("Der Bürgermeister ist im Urlaub."))
                .assertReached(End.handoverPursued);
        assertThat(story.openTasks()).as("nobody names a day for her").containsExactly("approveHandover");
        assertThat(steps.historyOf(story))
                .endsWith("Zur Plakettenübergabe nachgefragt: Der Bürgermeister ist im Urlaub.");
    }

    @Test
    @DisplayName("Sie nennt den Tag doch noch: Die Koordination muss nicht mehr fragen")
    void aLateDayEndsThePursuit() {
        begun().letPass("handoverOverdue")
                .completeAs(CONTACT, ApproveHandover.class, inMay())
                .assertEnded(End.handoverReleased);
    }

    private ProcessStory begun() {
        var kita = new RegisteredKitas(office).in("HER");
        office.getBean(RuntimeService.class)
                .startProcessInstanceByKey(HandoverReleaseProcess.KEY, kita.value(), Map.of(Variables.UNIT, "HER"));
        return new ProcessStory(office).about(kita);
    }

    private static ApproveHandover.Input inMay() {
        return new ApproveHandover.Input(
                LocalDate.of(2027, 5, 20), LocalTime.of(10, 30), "Im Garten", null, null, false);
    }
}
