package bildungslandschaft.conference.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.conference.BudgetRelease;
import bildungslandschaft.conference.ConferenceResolution;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.process.ConferenceBudgetProcess.End;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way through the diagram {@code conference-budget}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Konferenz: Budget")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConferenceBudgetProcessTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private WorkingDays workingDays;

    private @Nullable ProcessCoverage coverage;
    private @Nullable ConferenceRoad road;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, ConferenceBudgetProcess.KEY);
        road = new ConferenceRoad(office);
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
    @DisplayName(
            "In Zeit gefragt: erinnert am Tag vor der Frist, gemeldet am Tag danach, entschieden nur von der Leitung")
    void managementHasUntilItIsDue() {
        var story = asked(LocalDate.of(2027, 1, 11));
        assertThat(story.dueOf("budgetReminderDue")).isEqualTo(morning(2027, 4, 7));
        assertThat(story.dueOf("budgetOverdue")).isEqualTo(morning(2027, 4, 9));

        story.letPass("budgetReminderDue").run(RemindOfBudget.class).assertReached(End.budgetReminded);
        assertThat(new LetterBox(office, "eiche@demo.example")
                        .waitForText(story.number().value()))
                .contains("Die Vorbereitung beginnt nicht. Freigeben können nur Sie.");
        story.letPass("budgetOverdue").run(EscalateBudget.class).assertReached(End.budgetEscalated);
        assertThat(new LetterBox(office, "falke@demo.example", "Eine Freigabe steht aus")
                        .waitForText(story.number().value()))
                .contains("„Budget freigeben“", "freigeben kann nur sie");
        assertThat(story.openTasks()).containsExactly("releaseBudget");
        assertThat(story.whatIsDue()).isEmpty();

        road().budgeted(story, BudgetRelease.RELEASED).assertReached(End.budgetReleased);
        assertThat(story.openTasks()).contains("reserveVenue", "draftProgramme");
    }

    @Test
    @DisplayName("Zu spät gefragt: Die Leitung hat trotzdem ihre zehn Arbeitstage, über Himmelfahrt und Pfingsten")
    void whoIsAskedLateStillHasTheTime() {
        var story = asked(LocalDate.of(2027, 5, 3));
        assertThat(story.dueOf("budgetReminderDue")).isEqualTo(morning(2027, 5, 13));
        assertThat(story.dueOf("budgetOverdue")).isEqualTo(morning(2027, 5, 19));

        road().budgeted(story, BudgetRelease.REVISE);
        assertThat(story.openTasks()).containsExactly("planConference");
        road().budgeted(road().staffed(story), BudgetRelease.REFUSED).assertReached(End.budgetRefused);
        assertThat(story.openTasks()).containsExactly("decideSubstitute");
    }

    @Test
    @DisplayName("Die Konferenz wird um zwei Wochen verschoben: Erinnerung und Meldung gehen mit")
    void theLadderFollowsTheDay() {
        var story = asked(LocalDate.of(2027, 1, 11));
        road().conferences
                .planning()
                .move(
                        story.number(),
                        DAY,
                        DAY.plusWeeks(2),
                        true,
                        "Der Kreistag tagt",
                        road().conferences.actor(SampleConferences.PROJECT_MANAGER));
        assertThat(story.dueOf("budgetReminderDue")).isEqualTo(morning(2027, 4, 21));
        assertThat(story.dueOf("budgetOverdue")).isEqualTo(morning(2027, 4, 23));
    }

    private ProcessStory asked(LocalDate day) {
        road().conferences.travelTo(day);
        return road().staffed(road().resolved(road().clarified(road().planned(DAY)), ConferenceResolution.RESOLVED));
    }

    private Instant morning(int year, int month, int day) {
        return workingDays.morningOf(LocalDate.of(year, month, day));
    }

    private ConferenceRoad road() {
        return Objects.requireNonNull(road);
    }
}
