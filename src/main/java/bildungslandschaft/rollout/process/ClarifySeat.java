package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.workshop.LossReason;
import bildungslandschaft.rollout.workshop.WorkshopSeats;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Coordination finds out why a Kita cancels again and again. */
@Component
class ClarifySeat implements UserTask<ClarifySeat.Input> {

    private final WorkshopSeats seats;

    ClarifySeat(WorkshopSeats seats) {
        this.seats = seats;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return Map.of("people", seats.peopleOf(number));
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        seats.clarify(number, input.reason(), input.people(), actor);
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Die Kita bekommt so lange keinen neuen Platz.";
    }

    @Override
    public String done(Input input) {
        return "Danke. Wir suchen wieder einen Platz.";
    }

    record Input(LossReason reason, int people) {}
}
