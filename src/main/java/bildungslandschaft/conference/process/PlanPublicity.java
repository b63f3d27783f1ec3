package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.ConferencePreparation;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Coordination plans what press and public hear, and writes the press release. */
@Component
class PlanPublicity implements UserTask<PlanPublicity.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    PlanPublicity(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.typed(number, PlanStep.PLAN_PUBLICITY, "plan", "Pressemitteilung: ", "press");
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.COMPILE_PROGRAMME, PlanStep.RELEASE_PRESS);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.note(number, PlanStep.PLAN_PUBLICITY, input.plan() + "\nPressemitteilung: " + input.press(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Pressemitteilung liegt der Leitung vor.";
    }

    record Input(String plan, String press) {}
}
