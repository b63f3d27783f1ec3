package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.ConferencePreparation;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.conference.registration.TableAssignment;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Coordination gives everybody who has registered a place at a table. */
@Component
class AssignTables implements UserTask<AssignTables.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;
    private final TableAssignment assignment;

    AssignTables(ConferencePreparation preparation, ConferenceBriefing briefing, TableAssignment assignment) {
        this.preparation = preparation;
        this.briefing = briefing;
        this.assignment = assignment;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return Map.of("tables", assignment.inWords(number));
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        var facts = new ArrayList<>(briefing.results(number, PlanStep.ORDER_ROOMS));
        facts.addAll(assignment.proposal(number));
        return facts;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        assignment.assign(number, actor);
        preparation.note(number, PlanStep.ASSIGN_TABLES, input.tables(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Alle haben einen Platz.";
    }

    record Input(String tables) {}
}
