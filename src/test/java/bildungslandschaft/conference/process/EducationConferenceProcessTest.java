package bildungslandschaft.conference.process;

import static bildungslandschaft.conference.SampleConferences.PROJECT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.conference.Accessibility;
import bildungslandschaft.conference.BudgetRelease;
import bildungslandschaft.conference.ConferenceFollowUp;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.ConferenceResolution;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.conference.Release;
import bildungslandschaft.conference.Strand;
import bildungslandschaft.conference.Substitute;
import bildungslandschaft.conference.process.EducationConferenceProcess.End;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.Actor;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way through the diagram {@code education-conference}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Bildungskonferenz")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EducationConferenceProcessTest {

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
        coverage = new ProcessCoverage(office, EducationConferenceProcess.KEY);
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
    @DisplayName("Ziele → Beschluss → Budget → fünf Stränge → Generalprobe → Konferenztag → Nachbereitung → Maßnahmen")
    void theStraightWayLeadsToTheMeasures() {
        var story = road().held(DAY);
        assertThat(LocalDate.now(clock)).isEqualTo(DAY);
        assertThat(story.number().value()).startsWith("KONF-2027-");
        road().proceedingsDecided(road().proceedingsWritten(road().resultsThere(story)), Release.RELEASED)
                .run(PublishProceedings.class)
                .completeAs(
                        PROJECT_MANAGER,
                        DeriveMeasures.class,
                        new DeriveMeasures.Input("Runder Tisch, Frau Amsel, bis März"));

        story.assertEnded(End.conferenceCompleted);
        assertThat(road().stateOf(story)).isEqualTo("COMPLETED");
        assertThat(road().historyOf(story))
                .contains(
                        "Konferenz für Donnerstag, 18. November 2027 angelegt.",
                        "Der Steuerungskreis hat Motto und Termin beschlossen.",
                        "Team und Budget freigegeben.",
                        "Ort reserviert: Refektorium Doberlug (Demo).",
                        "Freigegeben: Programm.",
                        "Anmeldung geöffnet.",
                        "Anmeldeschluss.",
                        "Die Konferenz hat stattgefunden.",
                        "Tagungsband erschienen.");
    }

    @Test
    @DisplayName("Jede Aufgabe trägt die Frist aus dem Rückwärtsplan")
    void everyTaskHasTheDueDateOfThePlan() {
        var story = road().planned(DAY);
        assertDue(story, PlanStep.CLARIFY_GOALS, DAY);
        road().resolved(road().clarified(story), ConferenceResolution.RESOLVED);
        assertDue(story, PlanStep.PLAN_CONFERENCE, DAY);
        road().budgeted(road().staffed(story), BudgetRelease.RELEASED);
        assertThat(story.openTasks())
                .containsExactlyInAnyOrder(
                        "reserveVenue", "draftProgramme", "sendSaveTheDate", "planPublicity", "prepareSurvey");
        assertDue(story, PlanStep.DRAFT_PROGRAMME, DAY);
        assertDue(story, PlanStep.SEND_SAVE_THE_DATE, DAY);
        assertDue(story, PlanStep.PREPARE_SURVEY, DAY);
    }

    @Test
    @DisplayName("Der Steuerungskreis wünscht Änderungen, dann setzt er aus: ein Bericht tritt an ihre Stelle")
    void theSteeringCommitteeMaySuspendAConference() {
        var story = road().resolved(road().clarified(road().planned(DAY)), ConferenceResolution.ADJUST);
        assertThat(story.openTasks()).containsExactly("clarifyGoals");
        assertThat(office.getBean(ClarifyGoals.class).prefill(story.number()))
                .containsEntry("kitas", 30)
                .containsEntry("success", "Sechs Empfehlungen");
        road().resolved(road().clarified(story), ConferenceResolution.SUSPENDED);
        assertThat(office.getBean(ConferenceInvitations.class).find(story.number()))
                .as("what people outside know of it")
                .isEmpty();
        road().substituted(story, Substitute.REPORT).assertEnded(End.conferenceSuspended);
        assertThat(road().stateOf(story)).isEqualTo("SUSPENDED");
        assertThat(office.getBean(ConferenceInvitations.class).find(story.number()))
                .isEmpty();
    }

    @Test
    @DisplayName("Die Leitung lässt das Budget überarbeiten, gibt es dann nicht frei: Die Konferenz wird neu geplant")
    void managementMayRefuseTheBudget() {
        var story =
                road().staffed(road().resolved(road().clarified(road().planned(DAY)), ConferenceResolution.RESOLVED));
        road().budgeted(story, BudgetRelease.REVISE);
        assertThat(story.openTasks()).containsExactly("planConference");
        assertThat(office.getBean(PlanConference.class).prefill(story.number()))
                .containsEntry("team", "Koordination: Ort und Einladung")
                .containsEntry("budget", 12_000)
                .containsEntry("supporters", "Sparkasse (Demo)");
        road().budgeted(road().staffed(story), BudgetRelease.REFUSED);
        road().substituted(story, Substitute.REPLAN);
        assertThat(story.openTasks()).containsExactly("clarifyGoals");
        assertThat(road().stateOf(story)).isEqualTo("DRAFTED");
    }

    @Test
    @DisplayName("Um eine Woche verschoben, über den 31. Oktober: offene Fristen folgen, alle erfahren es")
    void movingTheDayMovesWhatIsOpen() {
        var before = LocalDate.of(2028, 11, 7);
        var after = LocalDate.of(2028, 11, 14);
        var story = road().inPreparation(before);
        road().invited(road().dateSent(road().programmeReleased(story)));
        assertDue(story, PlanStep.RESERVE_VENUE, before);

        road().conferences.planning().move(story.number(), before, after, true, "Der Kreistag tagt", actor());

        assertDue(story, PlanStep.RESERVE_VENUE, after);
        assertDue(story, PlanStep.PLAN_PUBLICITY, after);
        assertThat(story.dueOf("registrationClosing")).isEqualTo(workingDays.morningOf(LocalDate.of(2028, 10, 25)));
        assertThat(story.dueOf("venueStillOpen")).isEqualTo(workingDays.morningOf(LocalDate.of(2028, 9, 19)));
        assertThat(office.getBean(CaseRegister.class)
                        .find(story.number())
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(road().conferences.due(PlanStep.RESERVE_VENUE, after));
        story.run(AnnounceNewDate.class).assertReached(End.newDateAnnounced);
        assertThat(new LetterBox(office, "erle@demo.example")
                        .waitForText(story.number().value()))
                .contains("Dienstag, 14. November 2028");
        story.letPass("registrationClosing").run(CloseRegistration.class);
        assertThat(story.task(AssignTables.class).getDueDate().toInstant())
                .isEqualTo(workingDays.morningOf(LocalDate.of(2028, 10, 30)));
    }

    @Test
    @DisplayName("Verschoben, sodass eine Frist auf Weihnachten fiele: Sie liegt am Arbeitstag davor")
    void movingAcrossChristmasFindsAWorkingDay() {
        road().conferences.travelTo(LocalDate.of(2028, 11, 20));
        var story = road().inPreparation(LocalDate.of(2029, 1, 2));
        road().invited(road().dateSent(road().programmeReleased(story)));
        story.letPass("registrationClosing").run(CloseRegistration.class);
        assertThat(dueOn(story, PlanStep.ASSIGN_TABLES)).isEqualTo("2028-12-19");
        road().conferences
                .planning()
                .move(story.number(), LocalDate.of(2029, 1, 2), LocalDate.of(2029, 1, 9), true, "Ferien", actor());
        assertThat(dueOn(story, PlanStep.ASSIGN_TABLES)).isEqualTo("2028-12-22");
    }

    @Test
    @DisplayName("Nach der Generalprobe verschoben: Der Konferenztag selbst geht mit")
    void theDayItselfMoves() {
        var story =
                road().prepared(DAY).completeAs(PROJECT_MANAGER, HoldRehearsal.class, new HoldRehearsal.Input(null));
        road().conferences.planning().move(story.number(), DAY, DAY.plusWeeks(1), true, "Sturmwarnung", actor());
        assertThat(story.dueOf("conferenceDay")).isEqualTo(workingDays.morningOf(DAY.plusWeeks(1)));
        story.letPass("conferenceDay");
        assertDue(story, PlanStep.RECORD_CONFERENCE_DAY, DAY.plusWeeks(1));
    }

    @Test
    @DisplayName("Am Morgen des Konferenztags verschoben: Festgehalten wird erst nach dem neuen Termin")
    void whatHasNotTakenPlaceIsNotRecorded() {
        var story =
                road().prepared(DAY).completeAs(PROJECT_MANAGER, HoldRehearsal.class, new HoldRehearsal.Input(null));
        story.letPass("conferenceDay");
        road().conferences.planning().move(story.number(), DAY, DAY.plusWeeks(2), true, "Schneesturm", actor());

        assertThatThrownBy(() -> office.getBean(ConferenceFollowUp.class).hold(story.number(), 80, 4, null, actor()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Die Konferenz ist erst am");
        assertThat(road().stateOf(story)).isEqualTo("REHEARSED");
    }

    @Test
    @DisplayName("Abgesagt: Alle Aufgaben verschwinden, in jedem Strang, und alle erfahren es")
    void callingItOffEndsEverything() {
        var story = road().inPreparation(DAY);
        road().conferences.planning().cancel(story.number(), Substitute.REPORT, "Die Pandemie", actor());
        assertThat(story.openTasks()).isEmpty();
        story.run(AnnounceCancellation.class).assertEnded(End.cancellationAnnounced);
        assertThat(road().stateOf(story)).isEqualTo("CANCELLED");
        assertThat(new LetterBox(office, "kiebitz@demo.example")
                        .waitForText(story.number().value()))
                .contains("fällt aus");
        assertThatThrownBy(() -> road().conferences
                        .planning()
                        .move(story.number(), DAY, DAY.plusWeeks(1), true, "zu spät", actor()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @DisplayName("Der Ort sagt ab: Die Koordination sucht einen anderen, vorher keine Generalprobe")
    void aLostPlaceIsReplaced() {
        var story = road().prepared(DAY);
        road().conferences.planning().loseVenue(story.number(), "Wasserschaden", actor());
        assertThatThrownBy(() -> story.completeAs(PROJECT_MANAGER, HoldRehearsal.class, new HoldRehearsal.Input(null)))
                .isInstanceOf(RefusedException.class);
        assertThat(office.getBean(JdbcClient.class)
                        .sql("select count(*) from escalated_tasks where case_number = ?")
                        .param(story.number().value())
                        .query(Integer.class)
                        .single())
                .as("a burst pipe is nobody's silence")
                .isZero();
        story.complete(
                        ReplaceVenue.class,
                        new ReplaceVenue.Input(
                                "Haus des Gastes (Demo)", "Am Markt 2", 200, List.of(Accessibility.values()), null))
                .assertReached(End.venueReplaced);
        story.completeAs(PROJECT_MANAGER, HoldRehearsal.class, new HoldRehearsal.Input("Namensschilder"));
        assertThat(road().conferences.view(story.number()).venue().orElseThrow().name())
                .isEqualTo("Haus des Gastes (Demo)");
    }

    @Test
    @DisplayName("Auf alle Stränge verzichtet: Die Vorbereitung ist zu Ende, die Generalprobe wartet")
    void strandsCanBeWaived() {
        var story = road().inPreparation(DAY);
        for (var strand :
                List.of(Strand.VENUE, Strand.PROGRAMME, Strand.INVITATION, Strand.PUBLICITY, Strand.EVALUATION)) {
            road().conferences.planning().waive(story.number(), strand, "Sie findet im Internet statt", actor());
        }
        road().runJoin("strandsDone", story);
        assertThat(story.openTasks()).containsExactly("holdRehearsal");
        assertThatThrownBy(
                        () -> road().conferences.planning().waive(story.number(), Strand.VENUE, "noch einmal", actor()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @DisplayName("Ein Tag, der nicht mehr kommt, wird zurückgewiesen")
    void impossibleDaysAreRefused() {
        assertThatThrownBy(() -> road().planned(LocalDate.of(2027, 1, 11)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("day"));
    }

    private void assertDue(ProcessStory story, PlanStep step, LocalDate day) {
        assertThat(dueOn(story, step))
                .as(step.name())
                .isEqualTo(road().conferences.due(step, day));
    }

    private LocalDate dueOn(ProcessStory story, PlanStep step) {
        return LocalDate.ofInstant(story.task(step.box()).getDueDate().toInstant(), clock.getZone());
    }

    private Actor actor() {
        return road().conferences.actor(PROJECT_MANAGER);
    }

    private ConferenceRoad road() {
        return Objects.requireNonNull(road);
    }
}
