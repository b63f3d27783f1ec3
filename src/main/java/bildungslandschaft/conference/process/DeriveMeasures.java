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
import org.springframework.stereotype.Component;

/** Project management writes down what follows from the results. */
@Component
class DeriveMeasures implements UserTask<DeriveMeasures.Input> {

    private final ConferenceFollowUp followUp;
    private final ConferenceBriefing briefing;

    DeriveMeasures(ConferenceFollowUp followUp, ConferenceBriefing briefing) {
        this.followUp = followUp;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.COLLECT_MINUTES, PlanStep.EVALUATE_CONFERENCE);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        followUp.deriveMeasures(number, input.measures(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Maßnahmen stehen, die Konferenz ist abgeschlossen.";
    }

    record Input(String measures) {}
}
