package bildungslandschaft.rollout.workshop;

import bildungslandschaft.workflow.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The Kitas of a project that wait for a seat, the longest waiting first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaitingList {

    private final Workshops workshops;
    private final Bookings bookings;
    private final SeatSearch search;
    private final WorkshopLetters letters;

    WaitingList(Workshops workshops, Bookings bookings, SeatSearch search, WorkshopLetters letters) {
        this.workshops = workshops;
        this.bookings = bookings;
        this.search = search;
        this.letters = letters;
    }

    /** Gives away what has become free, and invites at once; a Kita for which it is too small keeps its place in line. */
    void moveUp(CaseNumber project) {
        var planned = workshops.lockPlanned(project.value());
        for (var waiting : bookings.findWaiting(project.value())) {
            search.seat(waiting, planned).ifPresent(workshop -> {
                waiting.invite();
                letters.invite(waiting, workshop);
            });
        }
    }
}
