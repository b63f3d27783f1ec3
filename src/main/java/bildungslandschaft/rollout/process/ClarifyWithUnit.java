package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.MunicipalityRollout;
import bildungslandschaft.rollout.UnitBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination talks with a municipality that has rejected its plan. */
@Component
class ClarifyWithUnit implements UserTask<ClarifyWithUnit.Input> {

    private final MunicipalityRollout municipality;
    private final UnitBriefing briefing;

    ClarifyWithUnit(MunicipalityRollout municipality, UnitBriefing briefing) {
        this.municipality = municipality;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forTalks(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        boolean takesPart = input.takesPart() == Decision.YES;
        municipality.endTalks(number, takesPart, input.askIndependent(), input.note(), actor);
        return Answers.of(MunicipalityRolloutProcess.Question.willTakePart, takesPart);
    }

    @Override
    public String ifNothingHappens() {
        return "Die Kitas der Kommune werden nicht angesprochen.";
    }

    @Override
    public String done(Input input) {
        return input.takesPart() == Decision.YES
                ? "Der Plan liegt wieder bei der Kommune."
                : "Die Kommune nimmt nicht teil.";
    }

    record Input(
            Decision takesPart,
            boolean askIndependent,
            @Nullable String note) {}

    /** What came of the talk. */
    enum Decision {
        YES,
        NO
    }
}
