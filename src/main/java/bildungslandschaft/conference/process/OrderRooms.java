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

/** Coordination gives every table a room and orders technology and catering. */
@Component
class OrderRooms implements UserTask<OrderRooms.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    OrderRooms(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.RESERVE_VENUE, PlanStep.COMPILE_PROGRAMME);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.note(number, PlanStep.ORDER_ROOMS, input.rooms() + "\n" + input.orders(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Räume und Technik sind beauftragt.";
    }

    record Input(String rooms, String orders) {}
}
