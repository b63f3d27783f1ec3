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

/** Coordination records what the tables came to, and what they recommend. */
@Component
class CollectMinutes implements UserTask<CollectMinutes.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    CollectMinutes(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.ASSIGN_TABLES);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.note(number, PlanStep.COLLECT_MINUTES, input.written(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Ergebnisse stehen.";
    }

    record Input(String results, @Nullable String recommendations) {
        String written() {
            return recommendations == null ? results : results + "\nEmpfehlungen: " + recommendations;
        }
    }
}
