package bildungslandschaft.conference.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.ProgrammeLine;
import bildungslandschaft.conference.ProgrammeParts;
import bildungslandschaft.conference.ProgrammeState;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.Substitute;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.Race;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.SettledException;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody answers at the moment at which the whole conference is called off. */
@OfficeTest
class SpeakerRaceTest {

    private final ApplicationContext office;
    private final SampleConferences conferences;
    private final SampleSpeakers speakers;
    private final SampleProgramme programme;

    @Autowired
    SpeakerRaceTest(ApplicationContext office) {
        this.office = office;
        this.conferences = new SampleConferences(office);
        this.speakers = new SampleSpeakers(office);
        this.programme = new SampleProgramme(office);
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

    @RepeatedTest(8)
    void whoeverAgreesAndWhoeverCallsThePartOffDoNotWaitForEachOther(RepetitionInfo round) throws Exception {
        var conference = conferences.planAhead();
        var title = "Vortrag " + UUID.randomUUID();
        var speaker = speakers.wanted(conference, title);
        var part = programme.line(conference, title);
        Race.run(round.getCurrentRepetition() - 1, () -> settleWithCare(speaker, part), () -> callOff(part));
        assertThat(programme.line(conference, title).entry().state()).isEqualTo(ProgrammeState.CONFIRMED);
    }

    @RepeatedTest(8)
    void whoeverCancelsAndWhoeverRecordsTheDayDoNotWaitForEachOther(RepetitionInfo round) throws Exception {
        var conference = conferences.planAhead();
        var agreed = speakers.engaged(conference);
        var wanted = speakers.wanted(conference);
        var came = Race.run(
                round.getCurrentRepetition() - 1,
                () -> cancelWithCare(agreed, conference),
                () -> holdWithCare(conference));
        assertThat(speakers.file(wanted).state()).isEqualTo(SpeakerState.RELEASED);
        assertThat(speakers.file(agreed).state())
                .as("nobody decides on a Plan B for a day that is over")
                .isEqualTo(came.get(0) ? SpeakerState.RELEASED : SpeakerState.ACCEPTED);
    }

    /** Has the file on the person in hand for a while before the conference is wanted too. */
    private boolean cancelWithCare(CaseNumber speaker, CaseNumber conference) {
        return Boolean.TRUE.equals(office.getBean(TransactionTemplate.class).execute(status -> {
            office.getBean(SpeakerJournal.class).begin(speaker);
            // Not at the conference itself, which is read only once it is in hand.
            for (int i = 0; i < 20; i++) {
                assertThat(office.getBean(Speakers.class).findNumbersOf(conference.value()))
                        .hasSize(2);
            }
            return office.getBean(SpeakerEnd.class).takeBack(speaker, Actor.outside("Referierende Person"))
                    == SpeakerEnd.TakenBack.CANCELLED;
        }));
    }

    /** Has the conference in hand first, as who does the task. */
    private boolean holdWithCare(CaseNumber conference) {
        office.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            office.getBean(CaseRegister.class).lock(conference);
            lookAround(conference);
            conferences.hold(conference);
        });
        return true;
    }

    private void lookAround(CaseNumber conference) {
        for (int i = 0; i < 20; i++) {
            assertThat(programme.clashes(conference)).isEmpty();
        }
    }

    /** Looks at the programme for a while, with the file on the person in hand, before the part is touched. */
    private boolean settleWithCare(CaseNumber speaker, ProgrammeLine part) {
        office.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            office.getBean(SpeakerJournal.class).begin(speaker);
            lookAround(part.conference());
            office.getBean(ProgrammeParts.class).settle(part.id(), ProgrammeState.CONFIRMED, Actor.software());
        });
        return true;
    }

    /** @return false if somebody has changed it since */
    private boolean callOff(ProgrammeLine part) {
        try {
            office.getBean(Programme.class)
                    .change(
                            part.id(),
                            part.version(),
                            SampleProgramme.with(part.entry(), null, null, null, false),
                            true,
                            conferences.actor(SampleConferences.PROJECT_MANAGER));
            return true;
        } catch (SettledException changed) {
            return false;
        }
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
