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

/** Monitoring says what the guests thought of the conference. */
@Component
class EvaluateConference implements UserTask<EvaluateConference.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    EvaluateConference(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.PREPARE_SURVEY, PlanStep.RECORD_CONFERENCE_DAY);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.note(
                number, PlanStep.EVALUATE_CONFERENCE, input.returned() + " Antworten\n" + input.findings(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Evaluation ist ausgewertet.";
    }

    record Input(Integer returned, String findings) {}
}
