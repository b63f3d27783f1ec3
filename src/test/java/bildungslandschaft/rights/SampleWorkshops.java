package bildungslandschaft.rights;

import bildungslandschaft.rollout.RegisteredKitas;
import bildungslandschaft.rollout.workshop.PlannedWorkshops;
import bildungslandschaft.rollout.workshop.WorkshopSeats;
import org.springframework.context.ApplicationContext;

/** A project with workshops to come, and Kitas with a seat in them. */
class SampleWorkshops {

    private static final int FIRST_WEEK = 3;

    private final WorkshopSeats seats;
    private final RegisteredKitas kitas;
    private final PlannedWorkshops workshops;
    private int planned;

    SampleWorkshops(ApplicationContext office, WorkshopSeats seats) {
        this.seats = seats;
        this.kitas = new RegisteredKitas(office);
        this.workshops = new PlannedWorkshops(office, kitas.project());
    }

    String project() {
        return kitas.project().value();
    }

    String workshop() {
        planned++;
        return workshops.in(FIRST_WEEK, "Wasser " + planned, 1).value();
    }

    String seat() {
        planned++;
        workshops.in(FIRST_WEEK, "Luft " + planned, 1);
        var kita = kitas.large();
        seats.findSeat(kita);
        return String.valueOf(workshops.seatOf(kita));
    }
}
