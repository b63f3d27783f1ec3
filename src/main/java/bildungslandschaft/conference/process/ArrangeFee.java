package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerBriefing;
import bildungslandschaft.conference.speaker.SpeakerFees;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination settles fee, travel and contract. */
@Component
class ArrangeFee implements UserTask<ArrangeFee.Input> {

    private final SpeakerFees fees;
    private final SpeakerBriefing briefing;

    ArrangeFee(SpeakerFees fees, SpeakerBriefing briefing) {
        this.fees = fees;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.typed(number);
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forOffice(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        boolean aboveLimit =
                fees.arrange(number, input.fee(), input.terms(), Boolean.TRUE.equals(input.levyChecked()), actor);
        return Answers.of(SpeakerEngagementProcess.Question.feeAboveLimit, aboveLimit);
    }

    @Override
    public String done(Input input) {
        return "Honorar und Vertrag sind geregelt.";
    }

    record Input(
            Integer fee, @Nullable String terms, @Nullable Boolean levyChecked) {}
}
