package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.ConferenceFollowUp;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination has paid what the conference cost. */
@Component
class SettleInvoices implements UserTask<SettleInvoices.Input> {

    private final ConferenceFollowUp followUp;
    private final ConferenceBriefing briefing;

    SettleInvoices(ConferenceFollowUp followUp, ConferenceBriefing briefing) {
        this.followUp = followUp;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.PLAN_CONFERENCE);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        followUp.settleInvoices(number, input.spent(), input.remark(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Rechnungen sind abgeschlossen.";
    }

    record Input(Integer spent, @Nullable String remark) {}
}
