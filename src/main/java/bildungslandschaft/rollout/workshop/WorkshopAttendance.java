package bildungslandschaft.rollout.workshop;

import bildungslandschaft.rollout.KitaTraining;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was there: taken once for a whole workshop, and each Kita's process goes on from it. */
@Service
@Transactional
public class WorkshopAttendance {

    private final WorkshopPlanning planning;
    private final Workshops workshops;
    private final Bookings bookings;
    private final WorkshopSeats seats;
    private final KitaTraining training;
    private final Clock clock;

    WorkshopAttendance(
            WorkshopPlanning planning,
            Workshops workshops,
            Bookings bookings,
            WorkshopSeats seats,
            KitaTraining training,
            Clock clock) {
        this.planning = planning;
        this.workshops = workshops;
        this.bookings = bookings;
        this.seats = seats;
        this.training = training;
        this.clock = clock;
    }

    /**
     * @param present per Kita how many people were there; 0 if nobody was
     * @throws RefusedException if it is too early or too late for that, or a number is missing or impossible
     */
    public void record(CaseNumber number, Map<CaseNumber, Integer> present, Actor planner) {
        var workshop = planning.planned(number);
        if (!workshop.hasBegunBy(LocalDate.now(clock))) {
            throw new RefusedException(null, "Der Workshop hat noch nicht stattgefunden.");
        }
        var booked = bookings.findIn(number.value());
        booked.forEach(booking -> check(booking, workshop, present.get(booking.participation())));
        workshop.hold();
        workshops.save(workshop);
        planning.noted(workshop, planner, "Teilnahme am Workshop %s erfasst.".formatted(workshop.inWords()));
        booked.forEach(booking -> record(booking, workshop, present.getOrDefault(booking.participation(), 0), planner));
    }

    private static void check(Booking booking, Workshop workshop, @Nullable Integer people) {
        int most = workshop.plan().seats();
        if (people == null || people < 0 || people > most) {
            throw new RefusedException(
                    booking.participation().value(), "Bitte tragen Sie eine Zahl von 0 bis " + most + " ein.");
        }
    }

    private void record(Booking booking, Workshop workshop, int people, Actor planner) {
        var number = booking.participation();
        if (people > 0) {
            booking.attend(people);
            bookings.save(booking);
            seats.forgive(number);
            training.attended(number, workshop.plan().date(), people, planner);
        } else {
            booking.miss();
            bookings.save(booking);
            training.lostSeat(
                    number,
                    seats.hasLostTooOften(number),
                    planner,
                    "Workshop " + workshop.inWords() + " nicht besucht.");
        }
    }
}
