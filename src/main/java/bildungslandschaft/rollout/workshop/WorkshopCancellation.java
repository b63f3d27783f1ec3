package bildungslandschaft.rollout.workshop;

import bildungslandschaft.rollout.KitaTraining;
import bildungslandschaft.rollout.RolloutFiles;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls a workshop off: one act, and everybody who had a seat has another or waits, and knows it by one mail. */
@Service
@Transactional
public class WorkshopCancellation {

    private final WorkshopPlanning planning;
    private final Workshops workshops;
    private final Bookings bookings;
    private final SeatSearch search;
    private final WorkshopSeats seats;
    private final WorkshopLetters letters;
    private final RolloutFiles files;
    private final KitaTraining training;

    WorkshopCancellation(
            WorkshopPlanning planning,
            Workshops workshops,
            Bookings bookings,
            SeatSearch search,
            WorkshopSeats seats,
            WorkshopLetters letters,
            RolloutFiles files,
            KitaTraining training) {
        this.planning = planning;
        this.workshops = workshops;
        this.bookings = bookings;
        this.search = search;
        this.seats = seats;
        this.letters = letters;
        this.files = files;
        this.training = training;
    }

    /**
     * @param reason stands in the mails to the Kitas
     * @throws RefusedException if it has taken place or has been called off
     */
    public void cancel(CaseNumber number, String reason, Actor planner) {
        var workshop = planning.planned(number);
        var booked = bookings.findIn(number.value());
        workshop.cancel(reason);
        workshops.save(workshop);
        planning.noted(workshop, planner, "Workshop %s abgesagt: %s".formatted(workshop.inWords(), reason));
        var others = workshops.lockPlanned(workshop.project().value());
        for (var booking : booked) {
            replace(booking, workshop, others, planner);
        }
    }

    private void replace(Booking lost, Workshop workshop, List<Workshop> others, Actor planner) {
        lost.callOff();
        bookings.save(lost);
        var file = files.kita(lost.participation()).orElseThrow();
        var wish = seats.newWish(file, lost.people());
        var instead = search.seat(wish, others).orElse(null);
        if (instead != null) {
            // The mail about the loss names the new date; a second one would only confuse.
            wish.invite();
            bookings.save(wish);
        }
        letters.calledOff(lost, workshop, workshop.cancelReason() == null ? "" : workshop.cancelReason(), instead);
        training.lostSeat(
                lost.participation(),
                false,
                planner,
                instead == null
                        ? "Workshop %s fällt aus: auf der Warteliste.".formatted(workshop.inWords())
                        : "Workshop %s fällt aus: neuer Platz.".formatted(workshop.inWords()));
    }
}
