package bildungslandschaft.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.speaker.SampleSpeakers;
import bildungslandschaft.conference.speaker.SpeakerReply;
import bildungslandschaft.conference.speaker.SpeakerSearch;
import bildungslandschaft.conference.speaker.SpeakerState;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.JobsByHand;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody cancels by link at the moment at which the software is at work on their case. */
@OfficeTest
class SpeakerCancelsByLinkTest {

    @Autowired
    private ApplicationContext office;

    @Test
    void whoeverComesBetweenTwoStepsReadsWhyAndTriesAgainByTheSameLink() {
        var speakers = new SampleSpeakers(office);
        var speaker = speakers.asked(new SampleConferences(office).planAhead());
        office.getBean(JobsByHand.class).hold(() -> {
            office.getBean(SpeakerSearch.class)
                    .receive(
                            speaker,
                            new SpeakerReply(SpeakerReply.Answer.ACCEPTED, null),
                            Actor.outside("Angefragte Person"));
            var link = linkOf(speaker);
            var outside = Caller.citizen(office);

            var refused = outside.press(link);
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(refused.getContentType()).startsWith("text/html");
            assertThat(Caller.bodyOf(refused)).contains("Mitwirkung absagen", "in einer Minute noch einmal");
            assertThat(speakers.file(speaker).state()).isEqualTo(SpeakerState.ACCEPTED);

            speakers.runJobs(speaker);
            assertThat(Caller.bodyOf(outside.press(link))).contains("Ihre Absage ist angekommen");
            assertThat(speakers.file(speaker).state()).isEqualTo(SpeakerState.WANTED);
        });
    }

    private String linkOf(CaseNumber speaker) {
        return office.getBean(TransactionTemplate.class)
                .execute(status -> "/link/"
                        + office.getBean(Links.class)
                                .issue("speaker-cancellation", speaker.value(), Duration.ofDays(30)));
    }
}
