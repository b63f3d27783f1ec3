package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.inbox.Inbox;
import bildungslandschaft.inbox.Inbox.Scope;
import bildungslandschaft.inbox.OpenTask;
import bildungslandschaft.rollout.EndReason;
import bildungslandschaft.rollout.MunicipalityRollout;
import bildungslandschaft.rollout.PaperMail;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.ParticipationView;
import bildungslandschaft.rollout.PlanLine;
import bildungslandschaft.rollout.PlanRelease.Decision;
import bildungslandschaft.rollout.UnitRolloutState;
import bildungslandschaft.rollout.process.MunicipalityRolloutProcess.End;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.RefusedException;
import java.time.LocalDate;
import java.util.List;
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

/** Every way through the diagram {@code municipality-rollout}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Kommune-Rollout")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MunicipalityRolloutProcessTest {

    /** Everything but the one nursery, so that Herzberg has seven Kitas: three municipal ones and four others. */
    private static final Kita.Kind[] HERZBERG_KINDS = {
        Kita.Kind.KINDERGARTEN_FROM_TWO,
        Kita.Kind.UNTIL_SCHOOL,
        Kita.Kind.WITH_AFTER_SCHOOL_CARE,
        Kita.Kind.AFTER_SCHOOL_CARE
    };

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private CaseRegister register;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private MunicipalityRollout municipality;

    private @Nullable ProcessCoverage coverage;
    private @Nullable ProjectSteps steps;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, MunicipalityRolloutProcess.KEY);
        steps = new ProjectSteps(office);
    }

    @BeforeEach
    void beginInMarch() {
        steps().projects.travelTo(LocalDate.of(LocalDate.now(clock).getYear() + 1, 3, 1));
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
    @DisplayName("Plan freigegeben → Welle → alle Kitas fertig → Erfahrungen ausgewertet")
    void theStraightWayLeadsToTheExperience() {
        var story = inHerzberg();
        assertThat(new LetterBox(office, "erle@demo.example")
                        .waitForText(story.number().value()))
                .contains("Ohne Ihre Freigabe sprechen wir keine Kita an", "/rollout/plan/" + story.number());

        story.completeAs("erle", ReleasePlan.class, steps().decided(Decision.RELEASED, null))
                .run(ReleaseWave.class);
        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.RUNNING);
        closeFinished();
        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.RUNNING);

        steps().projects.endKitas(story.number(), EndReason.DROPPED_OUT);
        closeFinished();
        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.EVALUATING);
        story.completeAs("erle", EvaluateExperience.class, experience()).assertEnded(End.unitCompleted);

        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.COMPLETED);
        assertThat(steps().historyOf(story))
                .containsSubsequence(
                        "Kita-Liste angelegt: 7 Kitas.",
                        "Rolloutplan freigegeben.",
                        "Welle 1 freigegeben: 7 Kitas.",
                        "Alle Kitas sind fertig.",
                        "Erfahrungen ausgewertet.");
    }

    @Test
    @DisplayName("Die Ansprechperson schweigt 12 Arbeitstage: die Koordination fasst nach, freigegeben ist nichts")
    void aSilentContactIsAskedAndNeverReplaced() {
        var story = inHerzberg();
        assertThat(story.task(ReleasePlan.class).getDueDate().toInstant())
                .isEqualTo(workingDays.morningOf(workingDays.plus(LocalDate.now(clock), 10)));
        assertThat(story.dueOf("planOverdue"))
                .isEqualTo(workingDays.morningOf(workingDays.plus(LocalDate.now(clock), 12)));

        story.letPass("planOverdue");
        assertThat(story.openTasks()).containsExactlyInAnyOrder("releasePlan", "pursuePlan");
        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.PLANNING);
        story.complete(PursuePlan.class, new PursuePlan.Input("Der Haushalt ist noch nicht beschlossen."))
                .assertReached(End.planPursued);

        assertThat(story.openTasks()).containsExactly("releasePlan");
        assertThat(kitas(story))
                .allSatisfy(kita -> assertThat(kita.plan().releasedAt()).isNull());
    }

    @Test
    @DisplayName("Der Plan kommt doch noch: Die Koordination muss nicht mehr fragen")
    void aLateReleaseEndsThePursuit() {
        var story = inHerzberg()
                .letPass("planOverdue")
                .completeAs("erle", ReleasePlan.class, steps().decided(Decision.RELEASED, null))
                .assertReached(End.pursuitSettled);
        assertThat(story.openTasks()).isEmpty();
    }

    @Test
    @DisplayName("Die Ansprechperson schweigt: nach 7 und nach 9 Arbeitstagen wird sie erinnert")
    void aSilentContactIsRemindedTwice() {
        inHerzberg()
                .letPass("planReminderDue")
                .run(RemindOfPlan.class)
                .letPass("planSecondReminderDue")
                .run(RemindOfPlanAgain.class)
                .assertReached(End.planReminded);
    }

    @Test
    @DisplayName("Zurückgestellt: Der Plan kommt am genannten Tag wieder")
    void aPostponedPlanComesBack() {
        var story = inHerzberg();
        var later = LocalDate.now(clock).plusMonths(2);
        assertThatThrownBy(() -> story.completeAs(
                        "erle", ReleasePlan.class, steps().decided(Decision.POSTPONED, LocalDate.now(clock))))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> story.completeAs(
                        "erle",
                        ReleasePlan.class,
                        steps().decided(Decision.POSTPONED, LocalDate.now(clock).plusMonths(13))))
                .isInstanceOf(RefusedException.class);

        story.completeAs("erle", ReleasePlan.class, steps().decided(Decision.POSTPONED, later));
        assertThat(story.openTasks()).isEmpty();
        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.POSTPONED);
        assertThat(story.dueOf("planResubmissionDue")).isEqualTo(workingDays.morningOf(workingDays.sameOrNext(later)));

        story.letPass("planResubmissionDue")
                .completeAs("erle", ReleasePlan.class, steps().decided(Decision.RELEASED, null))
                .run(ReleaseWave.class);
        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.RUNNING);
    }

    @Test
    @DisplayName("Abgelehnt → Klärungsgespräch → sie nimmt doch teil")
    void aTalkBringsThePlanBack() {
        var story = inHerzberg().completeAs("erle", ReleasePlan.class, steps().decided(Decision.REJECTED, null));
        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.IN_TALKS);

        story.complete(ClarifyWithUnit.class, new ClarifyWithUnit.Input(ClarifyWithUnit.Decision.YES, false, null));

        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.PLANNING);
        story.completeAs("erle", ReleasePlan.class, steps().decided(Decision.RELEASED, null));
        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.RUNNING);
    }

    @Test
    @DisplayName("Abgelehnt → Klärungsgespräch → sie bleibt draußen, Kitas freier Träger werden trotzdem gefragt")
    void aMunicipalityStaysOutButIndependentKitasMayBeAsked() {
        var story = inHerzberg()
                .completeAs("erle", ReleasePlan.class, steps().decided(Decision.REJECTED, null))
                .complete(
                        ClarifyWithUnit.class,
                        new ClarifyWithUnit.Input(ClarifyWithUnit.Decision.NO, true, "Der Rat ist dagegen."));

        story.assertEnded(End.unitDeclined);
        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.DECLINED);
        assertThat(kitas(story))
                .filteredOn(kita -> kita.state() == ParticipationState.DECLINED)
                .hasSize(3);
        assertThat(kitas(story))
                .filteredOn(kita -> kita.plan().releasedAt() != null)
                .hasSize(4);
    }

    @Test
    @DisplayName("Drei Wellen liegen je sechs Wochen auseinander, auch über Weihnachten")
    void wavesAreSixWeeksApartAcrossChristmas() {
        var year = LocalDate.now(clock).getYear();
        steps().projects.travelTo(LocalDate.of(year, 11, 13));
        var story = inHerzberg();
        steps().plan(story, 1, 1, 2, 2, 2, 3, 3);
        story.completeAs("erle", ReleasePlan.class, steps().decided(Decision.RELEASED, null))
                .run(ReleaseWave.class);
        assertThat(released(story)).isEqualTo(2);

        var afterChristmas = workingDays.sameOrNext(LocalDate.of(year, 12, 27));
        assertThat(story.dueOf("waveDue")).isEqualTo(workingDays.morningOf(afterChristmas));
        story.letPass("waveDue").run(ReleaseWave.class);
        assertThat(released(story)).isEqualTo(5);

        assertThat(story.dueOf("waveDue"))
                .isEqualTo(workingDays.morningOf(workingDays.sameOrNext(afterChristmas.plusWeeks(6))));
        story.letPass("waveDue").run(ReleaseWave.class);
        assertThat(released(story)).isEqualTo(7);
        assertThat(story.whatIsDue()).isEmpty();
    }

    @Test
    @DisplayName("Eine Welle ohne Kitas wird übersprungen, eine Kita von der Liste zählt nicht mehr mit")
    void emptyWavesAreSkippedAndTakenOffKitasLapse() {
        var story = inHerzberg();
        steps().plan(story, 0, 2, 2, 2, 2, 2, 2);
        assertThatThrownBy(() -> story.completeAs(
                        "erle", ReleasePlan.class, new ReleasePlan.Input(Decision.PARTLY_RELEASED, null, null)))
                .isInstanceOf(RuntimeException.class);
        story.completeAs("erle", ReleasePlan.class, steps().decided(Decision.PARTLY_RELEASED, null))
                .run(ReleaseWave.class);

        assertThat(released(story)).isEqualTo(6);
        assertThat(kitas(story))
                .filteredOn(kita -> kita.state() == ParticipationState.LAPSED)
                .singleElement()
                .satisfies(kita -> assertThat(kita.plan().remark()).isEqualTo("schließt im Sommer"));
        assertThat(steps().historyOf(story)).contains("Welle 2 freigegeben: 6 Kitas.");
    }

    @Test
    @DisplayName("Keine Rückmeldung in 25 Arbeitstagen: ohne Erfahrungsbericht abgeschlossen")
    void withoutExperienceInTimeTheMunicipalityIsClosed() {
        var story = inHerzberg()
                .completeAs("erle", ReleasePlan.class, steps().decided(Decision.RELEASED, null))
                .run(ReleaseWave.class);
        steps().projects.endKitas(story.number(), EndReason.CLOSED_DOWN);
        closeFinished();
        assertThat(story.dueOf("experienceOverdue"))
                .isEqualTo(workingDays.morningOf(workingDays.plus(LocalDate.now(clock), 25)));

        story.letPass("experienceOverdue").run(CloseWithoutReport.class).assertEnded(End.unitCompleted);

        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.COMPLETED);
    }

    @Test
    @DisplayName(
            "Jedes Quartal darf die Ansprechpartnerin den Stand kommentieren; sie muss nicht, und nichts wartet darauf")
    void theContactMayCommentEveryQuarter() {
        var story = steps().runningIn(inHerzberg(), "erle");

        steps().endQuarter(story);
        story.completeAs("erle", CommentProgress.class, new CommentProgress.Input("Uns fehlen Vertretungen."))
                .assertReached(End.progressCommented);
        assertThat(steps().historyOf(story)).endsWith("Zwischenstand: Uns fehlen Vertretungen.");

        steps().endQuarter(story);
        story.letPass("commentSkipped").assertReached(End.withoutComment);
        assertThat(story.openTasks()).isEmpty();
        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.RUNNING);
    }

    @Test
    @DisplayName("Niemand benannt: Brief an die Kommune, der Plan wartet und liegt dann bei der neuen Ansprechperson")
    void theBacklogOfAVacancyLiesBeforeTheNewContact() {
        clock.reset();
        var today = LocalDate.now(clock);
        steps().projects.travelTo(today.minusDays(100));
        var story = steps().onTheTable(steps().running(60, Kita.Kind.KINDERGARTEN_FROM_TWO), "SRA");
        assertThat(story.openTasks()).containsExactly("requestNomination");
        assertThat(office.getBean(RequestNomination.class).context(story.number()))
                .anySatisfy(letter ->
                        assertThat(letter.text()).contains("Bitte nennen Sie uns eine Person", "Amt Schradenland"));
        assertThat(new PaperMail(office).textOf(story.number()))
                .contains("Amt Schradenland\nAmtsdirektorin oder Amtsdirektor", "Bitte nennen Sie uns eine Person");
        assertThatThrownBy(() -> story.complete(
                        RequestNomination.class,
                        new RequestNomination.Input(LocalDate.now(clock).plusDays(1))))
                .isInstanceOf(RefusedException.class);
        story.complete(RequestNomination.class, new RequestNomination.Input(LocalDate.now(clock)));
        assertThat(story.openTasks()).containsExactly("releasePlan");
        assertThat(inboxOf("habicht")).doesNotContain(story.number());

        steps().projects.travelTo(today);

        assertThat(inboxOf("habicht")).contains(story.number());
        story.completeAs("habicht", ReleasePlan.class, steps().decided(Decision.RELEASED, null));
        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.RUNNING);
    }

    @Test
    @DisplayName("Projekt gestoppt, während die Kommune noch plant")
    void aStopEndsThePlanning() {
        var project = steps().running(60, HERZBERG_KINDS);
        var story = steps().onTheTable(project, "HER");
        steps().stop(project).run(StopProject.class);

        story.run(StopUnit.class).assertEnded(End.unitHalted);
        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.STOPPED);
    }

    @Test
    @DisplayName("Eine unvollständige Liste kann nicht freigegeben werden, eine ohne Kitas auch nicht")
    void incompletePlansAreNotReleased() {
        var story = inHerzberg();
        steps().save(
                        story,
                        kitas(story).stream()
                                .map(kita -> new PlanLine(kita.number().value(), null, null, null))
                                .toList());
        assertThatThrownBy(() -> story.completeAs("erle", ReleasePlan.class, steps().decided(Decision.RELEASED, null)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Im Plan ist noch etwas offen: Kita");

        steps().plan(story, 0, 0, 0, 0, 0, 0, 0);
        assertThatThrownBy(() -> story.completeAs("erle", ReleasePlan.class, steps().decided(Decision.RELEASED, null)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Im Plan nimmt keine Kita teil");
        assertThat(stateOf(story)).isEqualTo(UnitRolloutState.PLANNING);
        assertThat(kitas(story)).allSatisfy(kita -> assertThat(kita.state()).isEqualTo(ParticipationState.OPEN));
    }

    private ProcessStory inHerzberg() {
        return steps().onTheTable(steps().running(60, HERZBERG_KINDS), "HER");
    }

    private long released(ProcessStory story) {
        return kitas(story).stream()
                .filter(kita -> kita.plan().releasedAt() != null)
                .count();
    }

    private List<ParticipationView> kitas(ProcessStory story) {
        return steps().projects.kitasOf(story.number());
    }

    private void closeFinished() {
        boolean more = true;
        while (more) {
            more = municipality.closeNextFinished();
        }
    }

    private List<CaseNumber> inboxOf(String login) {
        return office.getBean(Inbox.class).page(steps().projects.actor(login), Scope.ALL, null).tasks().stream()
                .map(OpenTask::number)
                .toList();
    }

    private UnitRolloutState stateOf(ProcessStory story) {
        return UnitRolloutState.valueOf(
                register.find(story.number()).orElseThrow().state());
    }

    private static EvaluateExperience.Input experience() {
        return new EvaluateExperience.Input("Kurze Wege.", "Ferien.", 12, "5", null);
    }

    private ProjectSteps steps() {
        return Objects.requireNonNull(steps);
    }
}
