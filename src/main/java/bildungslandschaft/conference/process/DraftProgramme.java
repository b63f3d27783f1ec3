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
import org.springframework.stereotype.Component;

/** Project management drafts what there will be, and whom to ask for it. */
@Component
class DraftProgramme implements UserTask<DraftProgramme.Input> {

    private final Programme programme;
    private final ProgrammeSheets sheets;
    private final ConferenceBriefing briefing;

    DraftProgramme(Programme programme, ProgrammeSheets sheets, ConferenceBriefing briefing) {
        this.programme = programme;
        this.sheets = sheets;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        var facts = new ArrayList<>(sheets.briefing(number));
        facts.addAll(briefing.results(number, PlanStep.CLARIFY_GOALS));
        return facts;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        programme.draft(number, input.concept(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Das Konzept steht.";
    }

    record Input(String concept) {}
}
