package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.PlanDecisions;
import bildungslandschaft.rollout.PlanRelease;
import bildungslandschaft.rollout.UnitBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contact decides whether, and in which order, the Kitas of the municipality are asked. */
@Component
class ReleasePlan implements UserTask<ReleasePlan.Input> {

    private final PlanDecisions decisions;
    private final UnitBriefing briefing;

    ReleasePlan(PlanDecisions decisions, UnitBriefing briefing) {
        this.decisions = decisions;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forRelease(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        decisions.decide(number, input.decision(), input.reason(), input.resubmissionOn(), actor);
        return Answers.of(
                MunicipalityRolloutProcess.Question.planDecision,
                input.decision().way());
    }

    @Override
    public String ifNothingHappens() {
        return "Die Koordination ruft Sie an. Freigeben können nur Sie.";
    }

    @Override
    public String done(Input input) {
        return switch (input.decision()) {
            case RELEASED, PARTLY_RELEASED -> "Der Plan ist freigegeben. Danke! Die erste Welle beginnt.";
            case POSTPONED -> "Der Plan kommt an dem Tag wieder zu Ihnen.";
            case REJECTED -> "Die Koordination spricht mit Ihnen über Ihre Entscheidung.";
        };
    }

    record Input(
            PlanRelease.Decision decision,
            @Nullable LocalDate resubmissionOn,
            @Nullable String reason) {}
}
