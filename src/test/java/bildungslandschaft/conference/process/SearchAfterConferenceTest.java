package bildungslandschaft.conference.process;

import static bildungslandschaft.conference.SampleConferences.PROJECT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.process.ConferenceSpeakerProcess.End;
import bildungslandschaft.conference.speaker.SpeakerEnd;
import bildungslandschaft.conference.speaker.SpeakerEnd.TakenBack;
import bildungslandschaft.conference.speaker.SpeakerReply.Answer;
import bildungslandschaft.conference.speaker.SpeakerState;
import bildungslandschaft.testing.EarlierModels;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody is looked for any more once the conference has taken place. */
@OfficeTest
@DisplayName("Referierende: nach der Konferenz")
class SearchAfterConferenceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);

    private final ApplicationContext office;
    private final SpeakerRoad road;

    @Autowired
    private OfficeClock clock;

    @Autowired
    SearchAfterConferenceTest(ApplicationContext office) {
        this.office = office;
        this.road = new SpeakerRoad(office);
    }

    @BeforeEach
    void beginInJanuary() {
        road.conferences.conferences.travelTo(LocalDate.of(2027, 1, 11));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Wer noch gesucht wird oder nicht geantwortet hat, wird es nicht mehr; wer zugesagt hat, bleibt")
    void openSearchesEndWithTheConference() {
        var conference = road.conferences.prepared(DAY);
        var wanted = search(conference, "Vortrag, für den sich niemand fand");
        var asked = road.asked(search(conference, "Vortrag ohne Antwort"));
        var agreed = road.answered(road.asked(search(conference, "Vortrag")), Answer.ACCEPTED);
        held(conference);

        for (var story : List.of(wanted, asked)) {
            assertThat(story.openTasks()).isEmpty();
            story.run(InformSpeaker.class).assertEnded(End.speakerReleased);
            assertThat(road.stateOf(story)).isEqualTo(SpeakerState.RELEASED);
        }
        assertThat(new LetterBox(office, SpeakerRoad.MAIL, "Zur Bildungskonferenz – Nr. " + asked.number())
                        .waitForText("Die Konferenz ist vorbei"))
                .doesNotContain("gibt es so nicht mehr");
        assertThat(agreed.openTasks()).containsExactly("arrangeFee");
    }

    @Test
    @DisplayName("Wer zugesagt hat, kann danach nicht mehr absagen: kein Plan B für einen Tag, der vorbei ist")
    void nobodyCancelsForADayThatIsOver() {
        var conference = road.conferences.prepared(DAY);
        var agreed = road.answered(road.asked(search(conference, "Vortrag")), Answer.ACCEPTED);
        held(conference);

        var end = office.getBean(SpeakerEnd.class);
        assertThat(end.takeBack(agreed.number(), Actor.outside("Referierende Person")))
                .isEqualTo(TakenBack.TOO_LATE);
        assertThatThrownBy(() -> road.cancelled(agreed))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("vorbei");
        assertThat(agreed.openTasks()).containsExactly("arrangeFee");
        assertThat(road.stateOf(agreed)).isEqualTo(SpeakerState.ACCEPTED);
    }

    @Test
    @DisplayName("So auch bei einer Konferenz, die unter einem früheren Modell begann")
    void theyEndUnderAnEarlierModelToo() {
        var conference = EarlierModels.during(office, () -> road.conferences.prepared(DAY));
        var wanted = search(conference, "Vortrag");
        held(conference);
        wanted.run(InformSpeaker.class).assertEnded(End.speakerReleased);
    }

    private ProcessStory search(ProcessStory conference, String title) {
        road.programme.add(conference.number(), SampleProgramme.talkBySomebody(title));
        return road.searchFor(conference.number());
    }

    private void held(ProcessStory conference) {
        conference
                .completeAs(PROJECT_MANAGER, HoldRehearsal.class, new HoldRehearsal.Input(null))
                .letPass("conferenceDay")
                .complete(RecordConferenceDay.class, new RecordConferenceDay.Input(90, 6, null));
    }
}
