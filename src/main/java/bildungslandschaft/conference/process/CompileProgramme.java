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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Project management brings together who comes, where and when. */
@Component
class CompileProgramme implements UserTask<CompileProgramme.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    CompileProgramme(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.typed(number, PlanStep.COMPILE_PROGRAMME, "programme", "Plan B: ", "fallback");
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.DRAFT_PROGRAMME, PlanStep.RELEASE_PROGRAMME);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.note(number, PlanStep.COMPILE_PROGRAMME, input.written(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Das Programm liegt der Leitung vor.";
    }

    record Input(String programme, @Nullable String fallback) {
        String written() {
            return fallback == null ? programme : programme + "\nPlan B: " + fallback;
        }
    }
}
