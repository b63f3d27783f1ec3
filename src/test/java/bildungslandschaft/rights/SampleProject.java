package bildungslandschaft.rights;

import bildungslandschaft.rollout.RegisteredKitas;
import bildungslandschaft.rollout.workshop.PlannedWorkshops;
import bildungslandschaft.rollout.workshop.WorkshopSeats;
import bildungslandschaft.workflow.CaseNumber;
import org.springframework.context.ApplicationContext;

/** A project with a workshop, and Kitas that have seats in it. */
final class SampleProject {

    private static final int WEEKS_AHEAD = 8;
    private static final int SEATS = 200;

    private final ApplicationContext office;
    private final RegisteredKitas kitas;
    private final PlannedWorkshops workshops;
    private final CaseNumber workshop;

    SampleProject(ApplicationContext office) {
        this.office = office;
        this.kitas = new RegisteredKitas(office);
        this.workshops = new PlannedWorkshops(office, kitas.project());
        this.workshop = workshops.in(WEEKS_AHEAD, "Wasser", SEATS);
    }

    String workshop() {
        return workshop.value();
    }

    /** The number of a seat that a Kita has just got. */
    String seat() {
        var kita = kitas.large();
        office.getBean(WorkshopSeats.class).findSeat(kita);
        return workshops.seats(workshop).stream()
                .filter(seat -> seat.participation().equals(kita))
                .map(seat -> String.valueOf(seat.id()))
                .findFirst()
                .orElseThrow();
    }
}
