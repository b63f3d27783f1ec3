package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.rollout.Coverage;
import bildungslandschaft.rollout.EndReason;
import bildungslandschaft.rollout.ProjectStandings;
import bildungslandschaft.rollout.ReviewedProject;
import bildungslandschaft.rollout.Share;
import bildungslandschaft.rollout.coverage.Coverages;
import bildungslandschaft.rollout.coverage.ProjectCoverage;
import bildungslandschaft.rollout.coverage.UnitCoverage;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The monthly record, the report and the page of a project say the same, on that day and ever after. */
@OfficeTest
@DisplayName("Monatsstand")
class MonthlySnapshotTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Coverages coverages;

    @Autowired
    private ProjectStandings standings;

    private ProjectSteps steps;

    @BeforeEach
    void beginInTheMiddleOfJanuary() {
        steps = new ProjectSteps(office);
        steps.projects.travelTo(LocalDate.of(LocalDate.now(clock).getYear() + 1, 1, 15));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Der Monatsstand ist die lebende Quote seines Tages und bleibt es, wenn es weitergeht")
    void theMonthlySnapshotEqualsTheLiveQuota() {
        var story = steps.running(60, Kita.Kind.UNTIL_SCHOOL);
        var kitas = steps.projects.kitasOf(steps.projects.plan(story.number(), "HER"));
        steps.projects.plan(story.number(), "DOK");
        steps.projects.register(kitas.get(0).number());
        steps.projects.register(kitas.get(1).number());
        steps.projects.certify(kitas.get(1).number());
        steps.projects.end(kitas.get(2).number(), EndReason.MERGED);

        review(story);

        var day = LocalDate.now(clock);
        var recorded = new ReviewedProject(office, story.number()).recorded();
        assertThat(recorded).containsOnlyKeys("HER", "DOK");
        assertThat(recorded.get("HER")).isEqualTo(new Coverage(new Share(2, kitas.size() - 1), 1));
        assertThat(standings.coverageByUnit(story.number())).isEqualTo(recorded);
        assertThat(byUnit(page(story.number(), day))).isEqualTo(recorded);
        assertThat(page(story.number(), day).standing())
                .as("reached, plan, deviation and traffic light")
                .isEqualTo(standings.of(story.number()));
        assertThat(new LetterBox(office, "falke@demo.example")
                        .waitForText(story.number().value()))
                .contains(
                        page(story.number(), day).reached().sentence() + " Kitas",
                        "Ampel:        "
                                + page(story.number(), day).standing().light().label());

        steps.projects.travelTo(day.plusDays(3));
        steps.projects.register(
                steps.projects.kitasOf(unit(story, "DOK")).get(0).number());
        steps.projects.end(kitas.get(0).number(), EndReason.DROPPED_OUT);

        assertThat(byUnit(page(story.number(), day))).isEqualTo(recorded);
        assertThat(byUnit(page(story.number(), day.plusDays(3))))
                .isEqualTo(standings.coverageByUnit(story.number()))
                .isNotEqualTo(recorded);
    }

    private static void review(ProcessStory project) {
        project.letPass("reviewDue").run(TakeSnapshot.class).run(SendReport.class);
    }

    private CaseNumber unit(ProcessStory project, String unit) {
        return steps.begun(project, unit).number();
    }

    private ProjectCoverage page(CaseNumber project, LocalDate day) {
        return coverages.of(coverages.project(project).orElseThrow(), day);
    }

    private static Map<String, Coverage> byUnit(ProjectCoverage page) {
        return page.units().stream().collect(Collectors.toMap(UnitCoverage::code, UnitCoverage::coverage));
    }
}
