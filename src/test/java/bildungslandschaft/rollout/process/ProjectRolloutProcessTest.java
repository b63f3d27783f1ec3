package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.SampleProjects.PROJECT_MANAGER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.PlanRelease;
import bildungslandschaft.rollout.ProjectRollout;
import bildungslandschaft.rollout.ProjectState;
import bildungslandschaft.rollout.Resolution;
import bildungslandschaft.rollout.ReviewedProject;
import bildungslandschaft.rollout.UnitRolloutState;
import bildungslandschaft.rollout.WaveStarter;
import bildungslandschaft.rollout.process.ProjectRolloutProcess.End;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.PdfText;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
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

/** Every way through the diagram {@code project-rollout}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Projekt-Rollout")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectRolloutProcessTest {

    /** There is one in the county, in Finsterwalde. */
    private static final Kita.Kind NURSERY = Kita.Kind.NURSERY;

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private CaseRegister register;

    @Autowired
    private ProjectRollout rollout;

    @Autowired
    private WorkingDays workingDays;

    private @Nullable ProcessCoverage coverage;
    private @Nullable ProjectSteps steps;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, ProjectRolloutProcess.KEY);
        steps = new ProjectSteps(office);
    }

    @BeforeEach
    void beginInTheMiddleOfJanuary() {
        steps().projects.travelTo(LocalDate.of(LocalDate.now(clock).getYear() + 1, 1, 15));
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
    @DisplayName("Vorschlag → Beschluss → Vorbereitung → Kommunen → Zieldatum → Schlussbericht")
    void theStraightWayLeadsToTheFinalReport() {
        var start = LocalDate.now(clock);
        var story = steps().running(60, Kita.Kind.KINDERGARTEN_FROM_TWO);
        assertThat(stateOf(story)).isEqualTo(ProjectState.RUNNING);
        assertThat(steps().historyOf(story))
                .containsSubsequence(
                        "Projekt vorgeschlagen.",
                        "Steckbrief fertiggestellt.",
                        "Der Steuerungskreis hat das Projekt beschlossen.",
                        "Workshops geplant.",
                        "Material und Budget geklärt.",
                        "Kooperation vereinbart.",
                        "Kita-Liste abgeglichen.",
                        "4 Kommunen beginnen.")
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("Ohne Kita für das Projekt: ")
                        .contains("Stadt Finsterwalde"));

        reviewUntil("writeFinalReport", story);
        assertThat(LocalDate.now(clock)).isEqualTo(firstWorkingDayAfter(start.plusMonths(9)));
        assertThat(stateOf(story)).isEqualTo(ProjectState.REPORTED);
        story.completeAs(
                PROJECT_MANAGER, WriteFinalReport.class, new WriteFinalReport.Input("Ziel verfehlt, viel gelernt."));

        story.assertEnded(End.projectCompleted);
        assertThat(stateOf(story)).isEqualTo(ProjectState.COMPLETED);
    }

    @Test
    @DisplayName("Mit Auflagen geht der Steckbrief zurück, dann lehnt der Steuerungskreis ab")
    void conditionsBringTheProfileBackAndARejectionEndsTheProject() {
        var story = steps().described(steps().proposed(NURSERY), 100, NURSERY);
        assertThat(story.task(RecordResolution.class).getDueDate().toInstant())
                .isEqualTo(workingDays.morningOf(
                        workingDays.sameOrNext(LocalDate.now(clock).plusWeeks(8))));

        steps().resolved(story, Resolution.Outcome.CONDITIONS);
        assertThat(story.openTasks()).containsExactly("completeProfile");
        assertThat(stateOf(story)).isEqualTo(ProjectState.PROPOSED);
        assertThat(office.getBean(CompleteProfile.class).context(story.number()))
                .singleElement()
                .satisfies(fact -> assertThat(fact.text()).isEqualTo("Bitte ein Budget nennen."));

        steps().resolved(steps().described(story, 100, NURSERY), Resolution.Outcome.REJECTED);
        story.assertEnded(End.projectRejected);
        assertThat(stateOf(story)).isEqualTo(ProjectState.REJECTED);
    }

    @Test
    @DisplayName("Monatsstand: am 1. Arbeitstag des Monats festgehalten, gleich der lebenden Quote, Bericht versandt")
    void theMonthlyRecordEqualsTheLiveQuota() {
        var story = steps().running(60, NURSERY, Kita.Kind.KINDERGARTEN_FROM_TWO);
        steps().projects.release(story.number(), "FIN", "kiebitz");
        steps().projects.release(story.number(), "HER", "erle");
        assertThat(story.dueOf("reviewDue"))
                .isEqualTo(workingDays.morningOf(firstWorkingDayAfter(LocalDate.now(clock))));

        story.letPass("reviewDue").run(TakeSnapshot.class).run(SendReport.class);

        var reviewed = new ReviewedProject(office, story.number());
        assertThat(reviewed.recorded()).isEqualTo(reviewed.live()).containsOnlyKeys("FIN", "HER");
        assertThat(reviewed.recorded().values())
                .allSatisfy(unit -> assertThat(unit.reached().whole()).isEqualTo(1));
        var mail = mailAbout(story.number(), "falke@demo.example");
        assertThat(mail).contains("Erreicht:     0 von 2 Kitas (0,0 %)", "Stadt Herzberg (Elster): 0 von 1 (0,0 %)");
        assertThat(new LetterBox(office, "falke@demo.example").filesAbout(story.number()))
                .satisfiesExactly(
                        pdf -> assertThat(PdfText.of(pdf)).contains("0 von 2", "Stadt Herzberg (Elster) 1 0 0 %"),
                        csv -> assertThat(new String(csv, UTF_8)).contains("Vorgang;Kita;Verwaltung"));
        assertThat(story.whatIsDue()).isEmpty();
        assertThat(story.openTasks()).isEmpty();
    }

    @Test
    @DisplayName("Deutlich unter Plan: Das Projektmanagement legt eine Maßnahme fest, dann geht es weiter")
    void aProjectFarBelowItsPlanNeedsAMeasure() {
        var story = steps().running(100, NURSERY);
        steps().projects.release(story.number(), "FIN", "kiebitz");
        reviewUntil("decideMeasure", story);
        assertThat(office.getBean(DecideMeasure.class).context(story.number()))
                .anySatisfy(fact -> assertThat(fact.text()).isEqualTo("deutlich unter Plan"));

        story.completeAs(PROJECT_MANAGER, DecideMeasure.class, new DecideMeasure.Input("Kita besuchen"));

        assertThat(story.openTasks()).isEmpty();
        assertThat(story.dueOf("reviewDue")).isAfter(clock.instant());
        assertThat(steps().historyOf(story)).contains("Maßnahme festgelegt.");
    }

    @Test
    @DisplayName("Sind alle Kommunen fertig, ist das Projekt vor dem Zieldatum am Ende und braucht keine Maßnahme")
    void aProjectIsOverWhenAllItsMunicipalitiesAre() {
        var story = steps().running(100, NURSERY);
        var unit = steps().onTheTable(story, "FIN")
                .completeAs("kiebitz", ReleasePlan.class, steps().decided(PlanRelease.Decision.REJECTED, null))
                .complete(ClarifyWithUnit.class, staysOut());
        unit.assertEnded(MunicipalityRolloutProcess.End.unitDeclined);

        story.letPass("reviewDue").run(TakeSnapshot.class).run(SendReport.class);

        assertThat(story.openTasks()).containsExactly("writeFinalReport");
    }

    @Test
    @DisplayName("Das Projekt wird gestoppt: Kommunen und Kitas enden sauber, die Kommune wird benachrichtigt")
    void stoppingAProjectEndsEverything() {
        var story = steps().running(60, NURSERY, Kita.Kind.KINDERGARTEN_FROM_TWO);
        var unit = steps().onTheTable(story, "FIN")
                .completeAs("kiebitz", ReleasePlan.class, steps().decided(PlanRelease.Decision.RELEASED, null))
                .run(ReleaseWave.class);
        var waiting = steps().onTheTable(story, "HER");
        steps().projects.emptyTheLine();
        assertThat(steps().projects.kitas(story.number()))
                .filteredOn(kita -> kita.started())
                .hasSize(1);

        rollout.stop(
                story.number(), "Die Mittel sind gekürzt.", steps().projects.actor(PROJECT_MANAGER));
        story.run(StopProject.class).assertEnded(End.projectHalted);
        unit.run(StopUnit.class).assertEnded(MunicipalityRolloutProcess.End.unitHalted);
        waiting.run(StopUnit.class).assertEnded(MunicipalityRolloutProcess.End.unitHalted);

        assertThat(stateOf(story)).isEqualTo(ProjectState.STOPPED);
        assertThat(register.find(unit.number()).orElseThrow().state()).isEqualTo(UnitRolloutState.STOPPED.name());
        assertThat(steps().projects.kitas(story.number()))
                .isNotEmpty()
                .allSatisfy(kita -> assertThat(kita.state()).isEqualTo(ParticipationState.DROPPED_OUT));
        assertThat(mailAbout(unit.number(), "kiebitz@demo.example")).contains("ist gestoppt");
        assertThat(office.getBean(WaveStarter.class).startChunk()).isZero();

        rollout.stop(story.number(), "Noch einmal.", steps().projects.actor(PROJECT_MANAGER));
        assertThat(steps().historyOf(story)).doesNotContain("Projekt gestoppt: Noch einmal.");
    }

    @Test
    @DisplayName("Was nicht sein kann, wird am Feld zurückgewiesen")
    void impossibleDaysAreRefused() {
        var story = steps().described(steps().proposed(NURSERY), 100, NURSERY);
        var tomorrow = LocalDate.now(clock).plusDays(1);
        assertThatThrownBy(() -> story.complete(
                        RecordResolution.class,
                        new RecordResolution.Input(Resolution.Outcome.RESOLVED, tomorrow, null)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("on"));
        var longAgo = new RecordResolution.Input(Resolution.Outcome.RESOLVED, LocalDate.of(1990, 1, 1), null);
        assertThatThrownBy(() -> story.complete(RecordResolution.class, longAgo))
                .isInstanceOf(RefusedException.class)
                .hasMessageMatching("Vorgeschlagen ist das Projekt am .*; das liegt mehr als ein Jahr davor\\.");
        steps().resolved(story, Resolution.Outcome.RESOLVED);
        assertThatThrownBy(() -> story.completeAs(
                        ProjectSteps.MANAGEMENT, SignAgreement.class, new SignAgreement.Input(tomorrow)))
                .isInstanceOf(RefusedException.class);
        assertThat(stateOf(story)).isEqualTo(ProjectState.IN_PREPARATION);
    }

    /** Month after month; whatever measures are asked for on the way are decided. */
    private void reviewUntil(String task, ProcessStory story) {
        while (!story.openTasks().contains(task)) {
            if (story.openTasks().contains("decideMeasure")) {
                story.completeAs(PROJECT_MANAGER, DecideMeasure.class, new DecideMeasure.Input("Mehr Besuche"));
            }
            story.letPass("reviewDue").run(TakeSnapshot.class).run(SendReport.class);
        }
    }

    /** The first working day of the month after a day. */
    private LocalDate firstWorkingDayAfter(LocalDate day) {
        return workingDays.sameOrNext(day.plusMonths(1).withDayOfMonth(1));
    }

    static ClarifyWithUnit.Input staysOut() {
        return new ClarifyWithUnit.Input(ClarifyWithUnit.Decision.NO, false, null);
    }

    private ProjectState stateOf(ProcessStory story) {
        return ProjectState.valueOf(register.find(story.number()).orElseThrow().state());
    }

    private String mailAbout(CaseNumber number, String address) {
        return new LetterBox(office, address).waitForText(number.value());
    }

    private ProjectSteps steps() {
        return Objects.requireNonNull(steps);
    }
}
