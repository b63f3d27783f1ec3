package bildungslandschaft.conference.process;

import bildungslandschaft.conference.Release;
import bildungslandschaft.conference.speaker.SpeakerBriefing;
import bildungslandschaft.conference.speaker.SpeakerFees;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Management approves a fee above the limit. */
@Component
class ApproveFee implements UserTask<ApproveFee.Input> {

    private final SpeakerFees fees;
    private final SpeakerBriefing briefing;

    ApproveFee(SpeakerFees fees, SpeakerBriefing briefing) {
        this.fees = fees;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forOffice(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        fees.release(number, input.release(), input.remark(), actor);
        return Answers.of(SpeakerEngagementProcess.Question.feeRelease, input.release());
    }

    @Override
    public String ifNothingHappens() {
        return "Der Vertrag wartet. Freigeben können nur Sie.";
    }

    @Override
    public String done(Input input) {
        return input.release() == Release.RELEASED ? "Das Honorar ist freigegeben." : "Das Honorar geht zurück.";
    }

    record Input(Release release, @Nullable String remark) {}
}
