package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.rollout.CurveShape;
import bildungslandschaft.rollout.PlanLine;
import bildungslandschaft.rollout.PlanRelease;
import bildungslandschaft.rollout.ProgressComments;
import bildungslandschaft.rollout.ProjectRollout;
import bildungslandschaft.rollout.Resolution;
import bildungslandschaft.rollout.RolloutNumbers;
import bildungslandschaft.rollout.RolloutPlans;
import bildungslandschaft.rollout.SampleProjects;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What people usually fill in on the way of a project and of a municipality. */
final class ProjectSteps {

    static final String MANAGEMENT = "eiche";

    private final ApplicationContext office;
    final SampleProjects projects;

    ProjectSteps(ApplicationContext office) {
        this.office = office;
        this.projects = new SampleProjects(office);
    }

    ProcessStory proposed(Kita.Kind... kinds) {
        return new ProcessStory(office).about(projects.propose(kinds));
    }

    /** The project waits for the resolution. */
    ProcessStory described(ProcessStory story, int quota, Kita.Kind... kinds) {
        return story.completeAs(
                SampleProjects.PROJECT_MANAGER,
                CompleteProfile.class,
                new CompleteProfile.Input(
                        "Haus der kleinen Forscher",
                        "Forscher",
                        null,
                        "Kinder entdecken Natur und Technik.",
                        List.of(kinds),
                        quota,
                        projects.today(),
                        projects.today().plusMonths(9),
                        CurveShape.S_CURVE,
                        20_000,
                        "Kreismittel",
                        "Herr Falke",
                        null,
                        "Krankheit der Trainer:innen"));
    }

    ProcessStory resolved(ProcessStory story, Resolution.Outcome outcome) {
        var conditions = outcome == Resolution.Outcome.CONDITIONS ? "Bitte ein Budget nennen." : null;
        return story.complete(
                RecordResolution.class, new RecordResolution.Input(outcome, projects.today(), conditions));
    }

    ProcessStory prepared(ProcessStory story) {
        return story.complete(PlanWorkshops.class, new PlanWorkshops.Input(true))
                .complete(PrepareMaterial.class, new PrepareMaterial.Input("101 Forscherkisten, 20.000 Euro"))
                .completeAs(MANAGEMENT, SignAgreement.class, new SignAgreement.Input(projects.today()));
    }

    /** The municipalities have begun and the first monthly review is awaited. */
    ProcessStory running(int quota, Kita.Kind... kinds) {
        var story = resolved(described(proposed(kinds), quota, kinds), Resolution.Outcome.RESOLVED);
        prepared(story);
        runJoin(story);
        return story.complete(ReconcileKitas.class, new ReconcileKitas.Input(true))
                .run(StartUnits.class);
    }

    /** Each of the three arrives at the join with a job of its own. */
    void runJoin(ProcessStory story) {
        while (story.whatIsDue().contains("prepared")) {
            story.runOne("prepared");
        }
    }

    /** The municipality's plan lies before its contact. */
    ProcessStory onTheTable(ProcessStory project, String unit) {
        return begun(project, unit).run(ListKitas.class).run(CheckContact.class);
    }

    ProcessStory begun(ProcessStory project, String unit) {
        return new ProcessStory(office).about(RolloutNumbers.unit(project.number(), unit));
    }

    ProcessStory stop(ProcessStory project) {
        office.getBean(ProjectRollout.class)
                .stop(project.number(), "Die Mittel sind gekürzt.", projects.actor(SampleProjects.PROJECT_MANAGER));
        return project;
    }

    ReleasePlan.Input decided(PlanRelease.Decision decision, @Nullable LocalDate until) {
        var reason = decision == PlanRelease.Decision.RELEASED ? null : "Zurzeit fehlen uns Fachkräfte.";
        return new ReleasePlan.Input(decision, until, reason);
    }

    /** Frau Erle saves a plan with these waves; 0 takes a Kita off. */
    void plan(ProcessStory story, int... waves) {
        var kitas = projects.kitasOf(story.number());
        save(
                story,
                IntStream.range(0, waves.length)
                        .mapToObj(i -> line(kitas.get(i).number(), waves[i]))
                        .toList());
    }

    void save(ProcessStory story, List<PlanLine> lines) {
        var plans = office.getBean(RolloutPlans.class);
        var contact = projects.actor("erle");
        int edition = plans.find(story.number(), contact).orElseThrow().edition();
        plans.save(story.number(), edition, lines, contact);
    }

    private static PlanLine line(CaseNumber kita, int wave) {
        return wave == 0
                ? new PlanLine(kita.value(), PlanLine.Standing.TAKEN_OFF, null, "schließt im Sommer")
                : new PlanLine(kita.value(), PlanLine.Standing.TAKES_PART, wave, null);
    }

    /** The plan is released and its only wave is out. */
    ProcessStory runningIn(ProcessStory story, String contact) {
        return story.completeAs(contact, ReleasePlan.class, decided(PlanRelease.Decision.RELEASED, null))
                .run(ReleaseWave.class);
    }

    /** Some days into the next quarter the contacts are asked. */
    void endQuarter(ProcessStory story) {
        var quarter = projects.today().get(IsoFields.QUARTER_OF_YEAR);
        var inNext = projects.today().plusMonths(3);
        projects.travelTo(inNext.withDayOfMonth(15));
        assertThat(projects.today().get(IsoFields.QUARTER_OF_YEAR)).isNotEqualTo(quarter);
        var comments = office.getBean(ProgressComments.class);
        assertThat(comments.due()).contains(story.number());
        comments.ask(story.number());
        assertThat(story.openTasks()).containsExactly("commentProgress");
    }

    List<String> historyOf(ProcessStory story) {
        var newestFirst = office.getBean(Timeline.class).of(story.number());
        return newestFirst.stream()
                .sorted((one, other) -> newestFirst.indexOf(other) - newestFirst.indexOf(one))
                .map(TimelineEntry::sentence)
                .toList();
    }
}
