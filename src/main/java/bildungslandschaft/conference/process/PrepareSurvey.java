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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Monitoring prepares what the guests are asked, and figures for the talks. */
@Component
class PrepareSurvey implements UserTask<PrepareSurvey.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    PrepareSurvey(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.CLARIFY_GOALS);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.note(number, PlanStep.PREPARE_SURVEY, input.written(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Befragung ist vorbereitet.";
    }

    record Input(String questions, @Nullable String figures) {
        String written() {
            return figures == null ? questions : questions + "\nZahlen: " + figures;
        }
    }
}
