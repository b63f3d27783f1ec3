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

/** Coordination gives everybody who has registered a place at a table. */
@Component
class AssignTables implements UserTask<AssignTables.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    AssignTables(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.ORDER_ROOMS);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.note(number, PlanStep.ASSIGN_TABLES, input.tables(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Alle haben einen Platz.";
    }

    record Input(String tables) {}
}
