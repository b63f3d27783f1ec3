package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.workshop.WorkshopSeats;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Invites the Kita to its workshop, with an entry for its calendar. */
@Component
class InviteToWorkshop implements JavaDelegate {

    private final WorkshopSeats seats;

    InviteToWorkshop(WorkshopSeats seats) {
        this.seats = seats;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        seats.invite(number);
    }
}
