package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.MunicipalityRollout;
import bildungslandschaft.rollout.UnitBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Coordination asks a silent municipality what holds its plan up; it decides nothing. */
@Component
class PursuePlan implements UserTask<PursuePlan.Input> {

    private final MunicipalityRollout municipality;
    private final UnitBriefing briefing;

    PursuePlan(MunicipalityRollout municipality, UnitBriefing briefing) {
        this.municipality = municipality;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forRelease(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        municipality.planPursued(number, input.note(), actor);
        return Answers.none();
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public Class<? extends UserTask<?>> pursues() {
        return ReleasePlan.class;
    }

    @Override
    public String ifNothingHappens() {
        return "Der Plan wartet weiter auf die Kommune.";
    }

    record Input(String note) {}
}
