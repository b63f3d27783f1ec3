package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.ProgrammeSheets;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Project management brings together who comes, where and when. */
@Component
class CompileProgramme implements UserTask<CompileProgramme.Input> {

    private final Programme programme;
    private final ProgrammeSheets sheets;
    private final ConferenceBriefing briefing;

    CompileProgramme(Programme programme, ProgrammeSheets sheets, ConferenceBriefing briefing) {
        this.programme = programme;
        this.sheets = sheets;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.typed(number, PlanStep.COMPILE_PROGRAMME, "programme", "Plan B: ", "fallback");
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        var facts = new ArrayList<>(sheets.briefing(number));
        facts.addAll(briefing.results(number, PlanStep.DRAFT_PROGRAMME, PlanStep.RELEASE_PROGRAMME));
        return facts;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        programme.compile(number, input.written(), actor);
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
