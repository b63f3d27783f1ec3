package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerBriefing;
import bildungslandschaft.conference.speaker.SpeakerReply;
import bildungslandschaft.conference.speaker.SpeakerSearch;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Project management calls whoever does not answer, or has no mail. */
@Component
class CallSpeaker implements UserTask<CallSpeaker.Input> {

    private final SpeakerSearch search;
    private final SpeakerBriefing briefing;

    CallSpeaker(SpeakerSearch search, SpeakerBriefing briefing) {
        this.search = search;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forOffice(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        search.note(number, input.reply(), actor);
        return Answers.none();
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public String done(Input input) {
        return input.outcome() == Outcome.ACCEPTED
                ? "Die Koordination regelt jetzt das Honorar."
                : "Als Nächstes wird jemand anderes gefragt.";
    }

    /** What came of the call. */
    enum Outcome {
        ACCEPTED,
        DECLINED,
        NOT_REACHED
    }

    record Input(Outcome outcome, @Nullable String remark) {

        /** Whoever cannot be reached does not come; somebody else is asked. */
        SpeakerReply reply() {
            var answer = outcome == Outcome.ACCEPTED ? SpeakerReply.Answer.ACCEPTED : SpeakerReply.Answer.DECLINED;
            return new SpeakerReply(answer, remark);
        }
    }
}
