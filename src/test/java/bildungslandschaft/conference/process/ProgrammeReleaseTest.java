package bildungslandschaft.conference.process;

import static bildungslandschaft.conference.SampleConferences.PROJECT_MANAGER;
import static bildungslandschaft.conference.SampleProgramme.in;
import static bildungslandschaft.conference.SampleProgramme.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.conference.ProgrammeRelease;
import bildungslandschaft.conference.Release;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.speaker.SpeakerReply;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.form.InvalidFormException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Management reads the programme that it releases, and releases none that does not fit together. */
@OfficeTest
@DisplayName("Programm freigeben: was freigegeben wird")
class ProgrammeReleaseTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);

    private final ApplicationContext office;
    private final ConferenceRoad road;
    private final SpeakerRoad speakers;
    private final SampleProgramme programme;

    @Autowired
    private OfficeClock clock;

    @Autowired
    ProgrammeReleaseTest(ApplicationContext office) {
        this.office = office;
        this.road = new ConferenceRoad(office);
        this.speakers = new SpeakerRoad(office);
        this.programme = new SampleProgramme(office);
    }

    @BeforeEach
    void beginInJanuary() {
        road.conferences.travelTo(LocalDate.of(2027, 1, 11));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Die Leitung liest Zeit, Titel, Raum und ob jemand zugesagt hat")
    void managementReadsEveryLine() {
        var search = speakers.wanted(DAY);
        speakers.answered(speakers.asked(search), SpeakerReply.Answer.ACCEPTED);
        var story = conferenceOf(search);
        programme.rooms(story.number(), 150, "Aula");
        programme.add(story.number(), in(talk("Begrüßung", "09:00", "09:30"), "Aula"));
        programme.add(story.number(), SampleProgramme.talkBySomebody("Wald"));
        road.programmeCompiled(story);

        assertThat(office.getBean(ReleaseProgramme.class).context(story.number()))
                .contains(
                        new Fact("09:00–09:30", "Vortrag „Begrüßung“ · Aula"),
                        new Fact("10:00–10:45", "Vortrag „Wald“ · Person gesucht"),
                        new Fact("10:00–10:45", "Vortrag „%s“ · zugesagt".formatted(SpeakerRoad.TITLE)))
                .noneSatisfy(fact -> assertThat(fact.text()).contains(SpeakerRoad.NAME));

        road.programmeDecided(story, Release.RELEASED);
        var released = "Freigegeben: Programm mit 3 Programmpunkten, Stand 11. Januar 2027, ";
        assertThat(road.historyOf(story)).anyMatch(sentence -> sentence.startsWith(released));
        assertThat(road.conferences.result(story.number(), PlanStep.RELEASE_PROGRAMME))
                .hasValueSatisfying(text -> assertThat(text).startsWith(released));
    }

    @Test
    @DisplayName("Ein leeres Programm ist nicht vorausgewählt, und daneben steht eine Warnung")
    void anEmptyProgrammeIsReleasedOnPurposeOnly() {
        var story = road.programmeDrafted(road.inPreparation(DAY));
        var task = office.getBean(ReleaseProgramme.class);
        assertThat(task.prefill(story.number())).containsOnlyKeys("editions");
        assertThat(task.prefill(story.number()).get("editions").toString()).contains("Das leere Programm");
        assertThat(task.context(story.number())).contains(new Fact("Achtung", "Das Programm ist noch leer."));

        programme.add(story.number(), talk("Begrüßung", "09:00", "09:30"));
        assertThat(task.prefill(story.number())).containsOnlyKeys("edition", "editions");
    }

    @Test
    @DisplayName("Was inzwischen nicht mehr zusammenpasst, geht nicht hinaus, und die Aufgabe bleibt")
    void aClashThatCameAfterwardsIsNotReleased() {
        var story = road.inPreparation(DAY);
        programme.rooms(story.number(), 150, "Aula");
        programme.add(story.number(), in(talk("Vortrag", "10:00", "11:00"), "Aula"));
        story.completeAs(PROJECT_MANAGER, DraftProgramme.class, new DraftProgramme.Input("Ein Vortrag"));
        road.programmeCompiled(story);
        programme.add(story.number(), in(talk("Musik", "10:30", "11:30"), "Aula"));

        assertThat(office.getBean(ReleaseProgramme.class).context(story.number()))
                .anySatisfy(
                        fact -> assertThat(fact)
                                .isEqualTo(
                                        new Fact(
                                                "Passt nicht zusammen",
                                                "Im Raum „Aula“ überschneiden sich „Vortrag“ (10:00–11:00) und „Musik“ (10:30–11:30).")));
        assertThatThrownBy(() -> road.programmeDecided(story, Release.RELEASED))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.field()).isEqualTo("release");
                    assertThat(refused.getMessage()).contains("überschneiden sich", "zum Ändern zurück");
                });
        assertThat(story.openTasks()).contains("releaseProgramme");
        assertThat(programme.sheet(story.number()).released()).isFalse();

        road.programmeDecided(story, Release.CHANGES);
        assertThat(story.openTasks()).contains("compileProgramme");
    }

    @Test
    @DisplayName("Wer liest, während jemand das Programm ändert, gibt das neue nicht frei, ohne es gelesen zu haben")
    void onlyWhatWasReadIsReleased() {
        var story = road.inPreparation(DAY);
        programme.add(story.number(), talk("Vortrag", "10:00", "11:00"));
        story.completeAs(PROJECT_MANAGER, DraftProgramme.class, new DraftProgramme.Input("Ein Vortrag"));
        road.programmeCompiled(story);
        var release = office.getBean(ProgrammeRelease.class);
        var read = release.edition(story.number());
        assertThat(read.label()).startsWith("Das Programm mit einem Programmpunkt, Stand 11. Januar 2027, ");
        programme.add(story.number(), talk("Musik", "11:30", "12:00"));

        assertThatThrownBy(() -> road.programmeDecided(story, Release.RELEASED, read.mark()))
                .isInstanceOfSatisfying(
                        InvalidFormException.class,
                        refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("edition");
                            assertThat(error.message()).contains("laden Sie die Seite neu");
                        }));
        assertThatThrownBy(() -> release.decide(
                        story.number(),
                        Release.RELEASED,
                        read.mark(),
                        null,
                        road.conferences.actor(SampleConferences.MANAGEMENT)))
                .as("changed between the form and the release")
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.getMessage()).contains("inzwischen geändert"));
        assertThat(programme.sheet(story.number()).released()).isFalse();
        assertThat(story.openTasks()).contains("releaseProgramme");

        road.programmeDecided(story, Release.RELEASED);
        assertThat(programme.sheet(story.number()).released()).isTrue();
    }

    private ProcessStory conferenceOf(ProcessStory search) {
        return new ProcessStory(office).about(speakers.file(search).conference());
    }
}
