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
        switch (input.outcome()) {
            case ACCEPTED -> search.note(number, input.reply(SpeakerReply.Answer.ACCEPTED), actor);
            case DECLINED -> search.note(number, input.reply(SpeakerReply.Answer.DECLINED), actor);
            // Whoever cannot be reached does not come, but has not declined either.
            case NOT_REACHED -> search.giveUp(number, input.remark(), actor);
        }
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

        SpeakerReply reply(SpeakerReply.Answer answer) {
            return new SpeakerReply(answer, remark);
        }
    }
}
