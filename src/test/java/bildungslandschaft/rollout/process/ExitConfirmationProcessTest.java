package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.CONTACT;
import static bildungslandschaft.rollout.process.KitaSteps.COORDINATION;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.EndReason;
import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.process.ExitConfirmationProcess.End;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import java.time.LocalDate;
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

/** Every way through the diagram {@code exit-confirmation}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Ausstieg bestätigen lassen")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExitConfirmationProcessTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private @Nullable ProcessCoverage coverage;
    private @Nullable KitaSteps steps;
    private @Nullable ContactPost post;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, ExitConfirmationProcess.KEY);
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
    @DisplayName(
            "Die Ansprechpartnerin schweigt über Ostern: Erinnerung am 4. und 5. Arbeitstag, am 7. die Koordination")
    void theLadderOfAnExitOverEaster() {
        var story = left();
        var task = story.task(ConfirmExit.class).getId();
        assertThat(KitaSteps.dayOf(story, "exitReminderDue")).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(KitaSteps.dayOf(story, "exitSecondReminderDue")).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(KitaSteps.dayOf(story, "exitOverdue")).isEqualTo(LocalDate.of(2027, 4, 2));

        story.letPass("exitReminderDue")
                .run(RemindOfExit.class)
                .letPass("exitSecondReminderDue")
                .run(RemindOfExitAgain.class)
                .assertReached(End.exitReminded);
        assertThat(post.about(task)).containsExactly("task-reminder/erle", "task-reminder-again/erle");
        assertThat(post.textsTo(CONTACT)).contains("Die Kita ist auch ohne Ihre Bestätigung ausgestiegen");

        story.letPass("exitOverdue");
        assertThat(post.about(story.task(PursueExit.class).getId())).contains("task-urgent/amsel");
        story.completeAs(COORDINATION, PursueExit.class, new PursueExit.Input("Die Zuständige ist neu."))
                .assertReached(End.exitPursued);
        assertThat(story.openTasks()).containsExactly("confirmExit");
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.DROPPED_OUT);
        assertThat(steps.historyOf(story))
                .endsWith("Zur Bestätigung des Ausstiegs nachgefragt: Die Zuständige ist neu.");
    }

    @Test
    @DisplayName("Sie bestätigt, während die Koordination nachfasst: Damit ist beides erledigt")
    void aLateConfirmationEndsThePursuit() {
        left().letPass("exitOverdue")
                .completeAs(CONTACT, ConfirmExit.class, new ConfirmExit.Input(DeclineReason.RECONSTRUCTION))
                .assertReached(End.reasonKnown)
                .assertEnded(KitaRolloutProcess.End.exitConfirmed);
    }

    @Test
    @DisplayName("Die Kita kommt zurück, bevor jemand bestätigt hat: Die Aufgabe ist nicht mehr offen")
    void aKitaThatComesBackNeedsNoConfirmation() {
        var story = left();

        office.getBean(KitaRollout.class).reopen(story.number(), steps.staff(COORDINATION));

        assertThat(story.openTasks()).doesNotContain("confirmExit");
        assertThat(steps.running(story)).isEqualTo(1);
    }

    private ProcessStory left() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        office.getBean(KitaRollout.class).end(story.number(), EndReason.DROPPED_OUT, steps.staff(COORDINATION));
        return story;
    }
}
