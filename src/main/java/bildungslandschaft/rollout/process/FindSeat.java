package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.workshop.WorkshopSeats;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks for a seat in a workshop for the Kita; if there is none, the Kita waits. */
@Component
class FindSeat implements JavaDelegate {

    private final WorkshopSeats seats;

    FindSeat(WorkshopSeats seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariables(Answers.of(WorkshopVisitProcess.Question.seatFound, seats.findSeat(number))
                .values());
    }
}
