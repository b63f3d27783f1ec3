package bildungslandschaft.conference.process;

import static bildungslandschaft.conference.SampleConferences.PROJECT_MANAGER;
import static bildungslandschaft.conference.SampleProgramme.in;
import static bildungslandschaft.conference.SampleProgramme.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.LogisticsItem;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.Release;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.Strand;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

/** Every way through the five strands of a conference's preparation. */
@OfficeTest
@DisplayName("Stränge der Bildungskonferenz")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConferenceStrandsProcessTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private List<ProcessCoverage> coverage = List.of();
    private @Nullable ConferenceRoad road;

    @BeforeAll
    void watchTheDiagrams() {
        coverage = Stream.of(
                        ConferenceVenueProcess.KEY,
                        ConferenceProgrammeProcess.KEY,
                        ConferenceInvitationProcess.KEY,
                        ConferencePublicityProcess.KEY,
                        ConferenceEvaluationProcess.KEY)
                .map(key -> new ProcessCoverage(office, key))
                .toList();
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
        coverage.forEach(ProcessCoverage::assertComplete);
    }

    @Test
    @DisplayName("Alle fünf Stränge bis zum Ende")
    void allStrandsComeToTheirEnd() {
        road().prepared(DAY)
                .assertReached(ConferenceVenueProcess.End.venueReady)
                .assertReached(ConferenceProgrammeProcess.End.programmeReleased)
                .assertReached(ConferenceInvitationProcess.End.invitationCompleted)
                .assertReached(ConferencePublicityProcess.End.pressReleased)
                .assertReached(ConferenceEvaluationProcess.End.evaluationReady);
    }

    @Test
    @DisplayName("Acht Wochen vorher fehlt der Ort noch: Das Projektmanagement hört davon, die Aufgabe bleibt")
    void aMissingPlaceIsProjectManagementsBusiness() {
        var story = road().inPreparation(DAY);
        story.letPass("venueStillOpen").run(WarnOfVenue.class).assertReached(ConferenceVenueProcess.End.venueWarned);
        assertThat(LocalDate.now(clock)).isEqualTo("2027-09-23");
        assertThat(story.openTasks()).contains("reserveVenue");
        assertThat(new LetterBox(office, "falke@demo.example")
                        .waitForText(story.number().value()))
                .contains("noch kein Ort");
    }

    @Test
    @DisplayName("Was nicht abgehakt ist, braucht ein Wort dazu")
    void missingLogisticsNeedAReason() {
        var story = road().venueReserved(road().inPreparation(DAY))
                .complete(OrderRooms.class, new OrderRooms.Input("Eine Aula", "Mikrofone"));
        assertThatThrownBy(() -> story.complete(
                        CompleteLogistics.class, new CompleteLogistics.Input(List.of(LogisticsItem.SIGNS), null)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("without"));
        story.complete(
                CompleteLogistics.class,
                new CompleteLogistics.Input(List.of(LogisticsItem.SIGNS), "Kleine Runde, nur Erwachsene"));
        assertThat(road().conferences.result(story.number(), PlanStep.COMPLETE_LOGISTICS))
                .hasValueSatisfying(kept -> assertThat(kept).contains("Kinderbetreuung", "Kleine Runde"));
    }

    @Test
    @DisplayName("Programm: erinnert, zurückgegeben, freigegeben; so lange wartet die Einladung")
    void theInvitationWaitsForTheProgramme() {
        var story = road().dateSent(road().inPreparation(DAY));
        story.completeAs(PROJECT_MANAGER, DraftProgramme.class, new DraftProgramme.Input("Vorträge"));
        road().programmeCompiled(story);
        story.letPass("programmeReminderDue")
                .run(RemindOfProgramme.class)
                .assertReached(ConferenceProgrammeProcess.End.programmeReminded);
        story.letPass("programmeOverdue")
                .run(EscalateProgramme.class)
                .assertReached(ConferenceProgrammeProcess.End.programmeEscalated);
        assertThat(LocalDate.now(clock))
                .as("the working day after 12 August, fourteen weeks before the day")
                .isEqualTo("2027-08-13");
        assertThat(story.openTasks()).contains("releaseProgramme").doesNotContain("sendInvitation");

        road().programmeDecided(story, Release.CHANGES);
        assertThat(story.openTasks()).contains("compileProgramme").doesNotContain("sendInvitation");
        assertThat(office.getBean(CompileProgramme.class).context(story.number()))
                .anySatisfy(fact -> assertThat(fact.text()).contains("Bitte kürzer."));
        assertThat(office.getBean(CompileProgramme.class).prefill(story.number()))
                .containsEntry("programme", "9 Uhr Grußworte, 10 Uhr Thementische")
                .containsEntry("fallback", "Vortrag: die Koordination");
        road().programmeDecided(road().programmeCompiled(story), Release.RELEASED);

        assertThat(story.openTasks()).contains("sendInvitation");
        road().invited(story);
        assertThat(road().conferences.view(story.number()).registrationOpen()).isTrue();
    }

    @Test
    @DisplayName("Solange sich im Programm etwas überschneidet, geht es nicht zur Leitung")
    void aProgrammeThatClashesIsNotCompiled() {
        var programme = new SampleProgramme(office);
        var story = road().inPreparation(DAY);
        programme.rooms(story.number(), 150, "Aula");
        programme.add(story.number(), in(talk("Vortrag", "10:00", "11:00"), "Aula"));
        programme.add(story.number(), in(talk("Musik", "10:30", "11:15"), "Aula"));
        story.completeAs(PROJECT_MANAGER, DraftProgramme.class, new DraftProgramme.Input("Vorträge"));
        assertThat(office.getBean(CompileProgramme.class).context(story.number()))
                .anySatisfy(fact -> assertThat(fact.text()).contains("Bisher 2"))
                .anySatisfy(fact -> assertThat(fact.text()).contains("Im Raum „Aula“ überschneiden sich"));
        assertThatThrownBy(() -> road().programmeCompiled(story))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("„Vortrag“ (10:00–11:00) und „Musik“ (10:30–11:15)");
        assertThat(story.openTasks()).contains("compileProgramme");

        var music = programme.line(story.number(), "Musik");
        office.getBean(Programme.class)
                .change(
                        music.id(),
                        music.version(),
                        in(talk("Musik", "11:00", "11:15"), "Aula"),
                        true,
                        road().conferences.actor(PROJECT_MANAGER));
        road().programmeCompiled(story);
        assertThat(story.openTasks()).contains("releaseProgramme");
    }

    @Test
    @DisplayName("Auf das Programm wird verzichtet: Die Einladung kann trotzdem hinaus")
    void withoutAProgrammeTheInvitationGoesOn() {
        var story = road().dateSent(road().inPreparation(DAY));
        waive(story, Strand.PROGRAMME);
        story.assertReached(ConferenceProgrammeProcess.End.programmeLeftOut);
        assertThat(story.openTasks()).contains("sendInvitation");
    }

    @Test
    @DisplayName("Die Pressemitteilung: erinnert, gemeldet, und geht einmal zurück")
    void thePressReleaseMayComeBack() {
        var story = road().inPreparation(DAY)
                .complete(PlanPublicity.class, new PlanPublicity.Input("Presse", "Bildung bewegt."));
        story.letPass("pressReminderDue")
                .run(RemindOfPress.class)
                .assertReached(ConferencePublicityProcess.End.pressReminded);
        story.letPass("pressOverdue")
                .run(EscalatePress.class)
                .assertReached(ConferencePublicityProcess.End.pressEscalated);
        assertThat(story.openTasks())
                .as("nobody releases it in the end but management")
                .contains("releasePress");
        story.completeAs(
                SampleConferences.MANAGEMENT,
                ReleasePress.class,
                new ReleasePress.Input(Release.CHANGES, "Bitte ohne Zahlen."));
        assertThat(story.openTasks()).contains("planPublicity");
        assertThat(office.getBean(PlanPublicity.class).prefill(story.number()))
                .containsEntry("press", "Bildung bewegt.");
        road().pressReleased(story).assertReached(ConferencePublicityProcess.End.pressReleased);
    }

    @Test
    @DisplayName("Auf jeden der anderen Stränge kann das Projektmanagement verzichten")
    void theOtherStrandsCanBeLeftOut() {
        var story = road().inPreparation(DAY);
        waive(story, Strand.VENUE);
        waive(story, Strand.INVITATION);
        waive(story, Strand.PUBLICITY);
        waive(story, Strand.EVALUATION);
        story.assertReached(ConferenceVenueProcess.End.venueLeftOut)
                .assertReached(ConferenceInvitationProcess.End.invitationLeftOut)
                .assertReached(ConferencePublicityProcess.End.publicityLeftOut)
                .assertReached(ConferenceEvaluationProcess.End.evaluationLeftOut);
        assertThat(story.openTasks()).containsExactly("draftProgramme");
    }

    private void waive(ProcessStory story, Strand strand) {
        road().conferences
                .planning()
                .waive(
                        story.number(),
                        strand,
                        "Kleine Runde",
                        road().conferences.actor(PROJECT_MANAGER));
    }

    private ConferenceRoad road() {
        return Objects.requireNonNull(road);
    }
}
