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
import org.springframework.stereotype.Component;

/** Project management drafts what there will be, and whom to ask for it. */
@Component
class DraftProgramme implements UserTask<DraftProgramme.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    DraftProgramme(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.CLARIFY_GOALS);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.note(number, PlanStep.DRAFT_PROGRAMME, input.concept(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Das Konzept steht.";
    }

    record Input(String concept) {}
}
