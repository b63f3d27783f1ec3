package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.Experience;
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

/** The contact tells what went well and what did not. */
@Component
class EvaluateExperience implements UserTask<EvaluateExperience.Input> {

    private final MunicipalityRollout municipality;
    private final UnitBriefing briefing;

    EvaluateExperience(MunicipalityRollout municipality, UnitBriefing briefing) {
        this.municipality = municipality;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forExperience(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        municipality.evaluate(number, input.experience(), actor);
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Dann fragt die Koordination nach. Nach 25 Arbeitstagen schließen wir ohne Ihre Rückmeldung ab.";
    }

    @Override
    public String done(Input input) {
        return "Danke! Ihre Erfahrungen helfen den nächsten Kommunen.";
    }

    /** @param cooperation an option of the form, and options are codes */
    record Input(
            String wentWell,
            @Nullable String obstacles,
            Integer hours,
            String cooperation,
            @Nullable String advice) {

        Experience experience() {
            return new Experience(wentWell, obstacles, hours, Integer.valueOf(cooperation), advice);
        }
    }
}
