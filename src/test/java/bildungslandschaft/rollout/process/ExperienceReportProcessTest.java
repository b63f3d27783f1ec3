package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.CONTACT;
import static bildungslandschaft.rollout.process.KitaSteps.COORDINATION;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.rollout.EndReason;
import bildungslandschaft.rollout.MunicipalityRollout;
import bildungslandschaft.rollout.process.ExperienceReportProcess.End;
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

/** Every way through the diagram {@code experience-report}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Erfahrungen auswerten lassen")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExperienceReportProcessTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private @Nullable ProcessCoverage coverage;
    private @Nullable KitaSteps steps;
    private @Nullable ContactPost post;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, ExperienceReportProcess.KEY);
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
    @DisplayName("Die Kommune schweigt über Ostern: Erinnerung am 12. und 15. Arbeitstag, am 17. die Koordination")
    void theLadderOfAnExperienceOverEaster() {
        var story = finished();
        var task = story.task(EvaluateExperience.class).getId();
        assertThat(KitaSteps.dayOf(story, "experienceReminderDue")).isEqualTo(LocalDate.of(2027, 4, 9));
        assertThat(KitaSteps.dayOf(story, "experienceSecondReminderDue")).isEqualTo(LocalDate.of(2027, 4, 14));
        assertThat(KitaSteps.dayOf(story, "experienceUnanswered")).isEqualTo(LocalDate.of(2027, 4, 16));
        assertThat(KitaSteps.dayOf(story, "experienceOverdue")).isEqualTo(LocalDate.of(2027, 4, 28));

        story.letPass("experienceReminderDue")
                .run(RemindOfExperience.class)
                .letPass("experienceSecondReminderDue")
                .run(RemindOfExperienceAgain.class)
                .assertReached(End.experienceReminded);
        assertThat(post.about(task)).containsExactly("task-reminder/erle", "task-reminder-again/erle");

        story.letPass("experienceUnanswered");
        assertThat(post.about(story.task(PursueExperience.class).getId())).contains("task-urgent/amsel");
        story.completeAs(COORDINATION, PursueExperience.class, new PursueExperience.Input("Kommt nächste Woche."))
                .assertReached(End.experiencePursued);
        assertThat(story.openTasks()).containsExactly("evaluateExperience");
        assertThat(steps.historyOf(story)).endsWith("Zu den Erfahrungen nachgefragt: Kommt nächste Woche.");

        story.completeAs(CONTACT, EvaluateExperience.class, experience())
                .assertReached(End.experienceEvaluated)
                .assertEnded(MunicipalityRolloutProcess.End.unitCompleted);
    }

    @Test
    @DisplayName("Keine Rückmeldung in 25 Arbeitstagen: Auch die Koordination muss nicht mehr nachfassen")
    void withoutExperienceTheMunicipalityIsClosed() {
        finished()
                .letPass("experienceUnanswered")
                .letPass("experienceOverdue")
                .run(CloseWithoutReport.class)
                .assertReached(End.closedWithoutReport)
                .assertEnded(MunicipalityRolloutProcess.End.unitCompleted);
    }

    /** All Kitas of Herzberg have come to an end. */
    private ProcessStory finished() {
        var projects = new ProjectSteps(office);
        projects.projects.travelTo(LocalDate.of(2027, 3, 22));
        var story = projects.onTheTable(projects.running(60, Kita.Kind.UNTIL_SCHOOL), "HER");
        projects.runningIn(story, CONTACT);
        projects.projects.endKitas(story.number(), EndReason.CLOSED_DOWN);
        var municipality = office.getBean(MunicipalityRollout.class);
        boolean more = true;
        while (more) {
            more = municipality.closeNextFinished();
        }
        return story;
    }

    private static EvaluateExperience.Input experience() {
        return new EvaluateExperience.Input("Kurze Wege.", "Ferien.", 12, "5", null);
    }
}
