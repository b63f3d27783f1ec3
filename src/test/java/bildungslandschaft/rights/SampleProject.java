package bildungslandschaft.rights;

import bildungslandschaft.calendar.OfficeClock;
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
    private final CaseNumber held;

    SampleProject(ApplicationContext office) {
        this.office = office;
        this.kitas = new RegisteredKitas(office);
        this.workshops = new PlannedWorkshops(office, kitas.project());
        this.held = hold();
        this.workshop = workshops.in(WEEKS_AHEAD, "Wasser", SEATS);
    }

    private CaseNumber hold() {
        var number = workshops.in(WEEKS_AHEAD - 4, "Luft", SEATS);
        office.getBean(WorkshopSeats.class).findSeat(kitas.large());
        workshops.hold(number, 1);
        office.getBean(OfficeClock.class).reset();
        return number;
    }

    /** It is over, and somebody was there. */
    String heldWorkshop() {
        return held.value();
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
