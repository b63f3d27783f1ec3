package bildungslandschaft.conference.process;

import static bildungslandschaft.conference.SampleConferences.COORDINATOR;
import static bildungslandschaft.conference.SampleConferences.PROJECT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.ConferencePlanning;
import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.ProgrammeItemChanged;
import bildungslandschaft.conference.ProgrammeItemChanged.Change;
import bildungslandschaft.conference.ProgrammeLine;
import bildungslandschaft.conference.ProgrammeState;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.Strand;
import bildungslandschaft.conference.Substitute;
import bildungslandschaft.conference.process.ConferenceSpeakerProcess.End;
import bildungslandschaft.conference.speaker.Fallback;
import bildungslandschaft.conference.speaker.ItemDecision;
import bildungslandschaft.conference.speaker.SpeakerEnd;
import bildungslandschaft.conference.speaker.SpeakerReply.Answer;
import bildungslandschaft.conference.speaker.SpeakerState;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Somebody who had agreed cancels, or is not needed any more; with what the other test takes, every box and every arrow. */
@OfficeTest
@RecordApplicationEvents
@DisplayName("Referierende: abgesagt, ersetzt, nicht mehr gebraucht")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeakerCancellationProcessTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private ApplicationEvents events;

    private @Nullable ProcessCoverage coverage;
    private @Nullable SpeakerRoad road;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, ConferenceSpeakerProcess.KEY);
        road = new SpeakerRoad(office);
    }

    @BeforeEach
    void beginInJanuary() {
        travelTo(LocalDate.of(2027, 1, 11));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @AfterAll
    void everyNodeAndFlowIsTaken() {
        Objects.requireNonNull(coverage).assertComplete();
    }

    @ParameterizedTest(name = "am {0}: {1}")
    @CsvSource({
        "2027-01-12, chooseSpeaker, WANTED",
        "2027-10-20, chooseSpeaker, WANTED",
        "2027-10-21, decideFallback, IN_DOUBT",
        "2027-11-17, decideFallback, IN_DOUBT"
    })
    @DisplayName("Mehr als vier Wochen vorher wird neu gesucht, ab genau vier Wochen gilt Plan B")
    void fourWeeksMakeTheDifference(LocalDate today, String task, SpeakerState state) {
        var story = road().ready(DAY);
        travelTo(today);
        road().cancelled(story);
        assertThat(story.openTasks()).containsExactly(task);
        assertThat(road().stateOf(story)).isEqualTo(state);
        assertThat(line(story).entry().state()).isEqualTo(ProgrammeState.PLANNED);
        assertThatThrownBy(() -> road().cancelled(story)).as("a second click").isInstanceOf(SettledException.class);
    }

    @Test
    @DisplayName("Neu gesucht wird dringend: zwei Arbeitstage, und die Nächste sagt zu")
    void theNewSearchIsUrgent() {
        var story = road().cancelled(road().documentsAsked(road().accepted(road().wanted(DAY))));
        assertThat(LocalDate.ofInstant(story.task("chooseSpeaker").getDueDate().toInstant(), clock.getZone()))
                .isEqualTo("2027-01-13");
        assertThat(office.getBean(ChooseSpeaker.class).context(story.number()))
                .anySatisfy(fact -> assertThat(fact.label()).isEqualTo("Dringend"))
                .noneSatisfy(fact -> assertThat(fact.text()).contains("Kanarienvogel"));
        assertThat(road().file(story).declined()).containsExactly(SpeakerRoad.NAME);
        assertThat(road().file(story).remark()).as("of whoever cancelled").isNull();
        road().documentsSent(road().documentsAsked(road().accepted(story)));
        assertThat(road().stateOf(story)).isEqualTo(SpeakerState.READY);
    }

    @Test
    @DisplayName("Auch lange vorher kann sofort über Plan B entschieden werden")
    void planBCanBeChosenAtOnce() {
        var story = road().ready(DAY);
        office.getBean(SpeakerEnd.class).cancel(story.number(), true, actor(COORDINATOR));
        assertThat(story.openTasks()).containsExactly("decideFallback");
    }

    @Test
    @DisplayName("Eine andere Person springt ein: Honorar und Unterlagen auch mit ihr")
    void aSubstituteIsAgreedWith() {
        var story = lost();
        road().fallenBack(story, Fallback.SUBSTITUTE, "Frau Stieglitz");
        assertThat(story.openTasks()).containsExactly("arrangeFee");
        assertThat(line(story).entry().state()).isEqualTo(ProgrammeState.CONFIRMED);
        assertThat(Objects.requireNonNull(road().file(story).contact()).name()).isEqualTo("Frau Stieglitz");
        assertChanged(story, Change.OTHER_PERSON);
        road().documentsSent(road().documentsAsked(story)).letPass("speakerDay").run(ConcludeEngagement.class);
        story.assertEnded(End.speakerAppeared);
    }

    @Test
    @DisplayName("Online zugeschaltet: Dieselbe Person, das Programm sagt es")
    void thePersonMayTakePartOnline() {
        var story = road().fallenBack(lost(), Fallback.ONLINE, null);
        assertThat(story.openTasks()).containsExactly("arrangeFee");
        assertThat(line(story).online()).isTrue();
        assertChanged(story, Change.ONLINE);
    }

    @Test
    @DisplayName("Umgebaut: Das Büro und wer den Punkt leitet lesen, was sich ändert, sonst niemand")
    void theProgrammeIsRearrangedAndThoseConcernedAreTold() {
        var story = lost();
        var before = line(story);
        office.getBean(Programme.class)
                .change(
                        before.id(),
                        before.version(),
                        SampleProgramme.with(before.entry(), null, null, "Frau Ahorn", true),
                        true,
                        actor(PROJECT_MANAGER));
        assertThatThrownBy(() -> story.completeAs(
                        PROJECT_MANAGER,
                        DecideFallback.class,
                        new DecideFallback.Input(Fallback.REARRANGE, null, null, null, null)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("note"));
        road().fallenBack(story, Fallback.REARRANGE, null).assertEnded(End.programmeChanged);
        assertForgotten(story);
        assertChanged(story, Change.REARRANGED);
        for (var reader : new String[] {"ahorn", "amsel", "eiche"}) {
            assertThat(new LetterBox(office, reader + "@demo.example").waitForText("Der Vortrag heißt jetzt anders."))
                    .contains(SpeakerRoad.TITLE, "Das Programm wird umgebaut.")
                    .doesNotContain("Kanarienvogel");
        }
        assertThat(new LetterBox(office, "erle@demo.example", "Das Programm der Bildungskonferenz").waitFor(0))
                .isEmpty();
    }

    @Test
    @DisplayName("Gestrichen: Der Programmpunkt entfällt, die Person ist vergessen")
    void thePartMayBeDropped() {
        var story = road().fallenBack(lost(), Fallback.DROP, null);
        story.assertEnded(End.programmeChanged);
        assertThat(line(story).entry().state()).isEqualTo(ProgrammeState.DROPPED);
        assertChanged(story, Change.DROPPED);
        assertForgotten(story);
    }

    private void assertForgotten(ProcessStory story) {
        var file = road().file(story);
        assertThat(file.contact()).as("who it was").isNull();
        assertThat(file.material()).as("what the person sent").isNull();
        assertThat(file.remark()).as("what the person said").isNull();
        assertThat(file.declined()).as("who had declined").isEmpty();
    }

    @Test
    @DisplayName("Der Programmpunkt braucht niemanden mehr: Wer zugesagt hat, erfährt es")
    void whoeverIsNotNeededIsTold() {
        var story = road().asked(road().wanted(DAY));
        var before = line(story);
        office.getBean(Programme.class)
                .change(
                        before.id(),
                        before.version(),
                        SampleProgramme.with(before.entry(), null, null, null, false),
                        true,
                        actor(PROJECT_MANAGER));
        assertThat(story.openTasks()).isEmpty();
        story.run(InformSpeaker.class).assertEnded(End.speakerReleased);
        assertThat(new LetterBox(office, SpeakerRoad.MAIL).waitForText("nichts weiter tun"))
                .contains("angefragt");
        assertForgotten(story);
    }

    @Test
    @DisplayName("Konferenz abgesagt oder auf das Programm verzichtet: Alle Suchen enden")
    void whatHappensToTheConferenceHappensToTheSearch() {
        var cancelled = road().documentsAsked(road().accepted(road().wanted(DAY)));
        office.getBean(ConferencePlanning.class)
                .cancel(road().file(cancelled).conference(), Substitute.NONE, "Sturm", actor(PROJECT_MANAGER));
        cancelled.run(InformSpeaker.class).assertEnded(End.speakerReleased);

        var waived = road().wanted(DAY);
        office.getBean(ConferencePlanning.class)
                .waive(road().file(waived).conference(), Strand.PROGRAMME, "Kleine Runde", actor(PROJECT_MANAGER));
        waived.run(InformSpeaker.class).assertEnded(End.speakerReleased);
    }

    @Test
    @DisplayName("Verschoben: Die Fristen der Referierenden gehen mit, und sie erfahren den neuen Tag")
    void movingTheDayMovesWhatSpeakersHaveToDo() {
        var story = road().documentsAsked(road().accepted(road().wanted(DAY)));
        var other = DAY.plusWeeks(1);
        office.getBean(ConferencePlanning.class)
                .move(road().file(story).conference(), DAY, other, true, "Kreistag", actor(PROJECT_MANAGER));
        assertThat(story.dueOf("documentsReminderDue").atZone(clock.getZone()).toLocalDate())
                .isEqualTo(other.minusWeeks(10));
        assertThat(story.dueOf("documentsOverdue").atZone(clock.getZone()).toLocalDate())
                .isEqualTo(other.minusWeeks(8));
        assertThat(story.task("collectDocuments")
                        .getDueDate()
                        .toInstant()
                        .atZone(clock.getZone())
                        .toLocalDate())
                .isEqualTo(other.minusWeeks(8));
        road().documentsSent(story);
        assertThat(story.dueOf("speakerDay").atZone(clock.getZone()).toLocalDate())
                .isEqualTo(other.plusDays(1));
        assertThat(new LetterBox(office, SpeakerRoad.MAIL).waitForText("an einem anderen Tag"))
                .contains("Donnerstag, 25. November 2027");
    }

    @Test
    @DisplayName("Dreimal abgesagt, weiter gesucht, dann gestrichen")
    void afterThreeRefusalsThePartMayBeDropped() {
        var story = road().wanted(DAY);
        refused(story);
        changed(story, ItemDecision.ASK_OTHERS);
        refused(story);
        changed(story, ItemDecision.DROP).assertEnded(End.itemSettled);
        assertForgotten(story);
        assertThat(line(story).entry().state()).isEqualTo(ProgrammeState.DROPPED);
    }

    private void refused(ProcessStory story) {
        for (int i = 0; i < 3; i++) {
            road().answered(road().asked(story), Answer.DECLINED);
        }
    }

    private ProcessStory changed(ProcessStory story, ItemDecision decision) {
        return story.completeAs(PROJECT_MANAGER, ChangeItem.class, new ChangeItem.Input(decision, "Niemand hat Zeit"));
    }

    /** Three weeks before the day the person cancels. */
    private ProcessStory lost() {
        var story = road().ready(DAY);
        travelTo(DAY.minusWeeks(3));
        road().cancelled(story);
        assertThat(LocalDate.ofInstant(story.task("decideFallback").getDueDate().toInstant(), clock.getZone()))
                .isEqualTo("2027-10-29");
        return story;
    }

    private void assertChanged(ProcessStory story, Change change) {
        assertThat(events.stream(ProgrammeItemChanged.class))
                .contains(new ProgrammeItemChanged(
                        road().file(story).conference(), road().file(story).item(), change));
    }

    private ProgrammeLine line(ProcessStory story) {
        return road().programme.line(road().file(story).conference(), SpeakerRoad.TITLE);
    }

    private void travelTo(LocalDate day) {
        road().conferences.conferences.travelTo(day);
    }

    private Actor actor(String login) {
        return road().conferences.conferences.actor(login);
    }

    private SpeakerRoad road() {
        return Objects.requireNonNull(road);
    }
}
