package bildungslandschaft.conference.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.Substitute;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.Race;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.SettledException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody answers at the moment at which the whole conference is called off. */
@OfficeTest
class SpeakerRaceTest {

    private final ApplicationContext office;
    private final SampleConferences conferences;
    private final SampleSpeakers speakers;

    @Autowired
    SpeakerRaceTest(ApplicationContext office) {
        this.office = office;
        this.conferences = new SampleConferences(office);
        this.speakers = new SampleSpeakers(office);
    }

    @RepeatedTest(8)
    void theConferenceIsCalledOffWhoeverAnswersMeanwhile(RepetitionInfo round) throws Exception {
        var conference = conferences.planAhead();
        var speaker = speakers.asked(conference);
        Race.run(round.getCurrentRepetition() - 1, () -> answer(speaker), () -> {
            conferences
                    .planning()
                    .cancel(conference, Substitute.NONE, "Sturm", conferences.actor(SampleConferences.PROJECT_MANAGER));
            return true;
        });
        assertThat(speakers.file(speaker).state()).isEqualTo(SpeakerState.RELEASED);
    }

    /** @return false if nobody asks any more */
    private boolean answer(CaseNumber speaker) {
        try {
            office.getBean(SpeakerSearch.class)
                    .receive(
                            speaker,
                            new SpeakerReply(SpeakerReply.Answer.ACCEPTED, null),
                            Actor.outside("Angefragte Person"));
            return true;
        } catch (SettledException released) {
            return false;
        }
    }
}
