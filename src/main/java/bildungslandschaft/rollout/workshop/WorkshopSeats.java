package bildungslandschaft.rollout.workshop;

import bildungslandschaft.rollout.KitaLeft;
import bildungslandschaft.rollout.KitaTraining;
import bildungslandschaft.rollout.ParticipationEnded;
import bildungslandschaft.rollout.ParticipationView;
import bildungslandschaft.rollout.RecertificationEnded;
import bildungslandschaft.rollout.RolloutFiles;
import bildungslandschaft.rollout.RolloutSettings;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives Kitas their seats in workshops, and takes them back. */
@Service
@Transactional
public class WorkshopSeats {

    private final Workshops workshops;
    private final Bookings bookings;
    private final SeatSearch search;
    private final WaitingList waitingList;
    private final WorkshopLetters letters;
    private final RolloutFiles files;
    private final KitaTraining training;
    private final RolloutSettings settings;
    private final Timeline timeline;
    private final Clock clock;

    WorkshopSeats(
            Workshops workshops,
            Bookings bookings,
            SeatSearch search,
            WaitingList waitingList,
            WorkshopLetters letters,
            RolloutFiles files,
            KitaTraining training,
            RolloutSettings settings,
            Timeline timeline,
            Clock clock) {
        this.workshops = workshops;
        this.bookings = bookings;
        this.search = search;
        this.waitingList = waitingList;
        this.letters = letters;
        this.files = files;
        this.training = training;
        this.settings = settings;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Looks for a seat and says whether the Kita has one; if not, it waits. A seat it already has is kept. */
    public boolean findSeat(CaseNumber number) {
        var file = file(number);
        var planned = workshops.lockPlanned(file.project().value());
        var known = bookings.findLive(number.value());
        if (known.filter(Booking::isSeated).isPresent()) {
            return true;
        }
        var waiting = known.orElseGet(() -> newWish(file, peopleOf(file)));
        var found = search.seat(waiting, planned).isPresent();
        if (!found && known.isEmpty()) {
            timeline.note(number, Actor.software(), "Kein Platz frei: auf der Warteliste.");
        }
        return found;
    }

    /**
     * Gives a Kita a seat in a certain workshop by hand; one that has a seat keeps it.
     *
     * @throws RefusedException if the workshop is full or over
     */
    public void place(CaseNumber number, CaseNumber workshop, Actor planner) {
        var file = file(number);
        var planned = workshops.lockPlanned(file.project().value()).stream()
                .filter(candidate -> candidate.number().equals(workshop))
                .findFirst()
                .orElseThrow(() -> new RefusedException("workshop", "Dieser Workshop findet nicht mehr statt."));
        var booking = bookings.findLive(number.value()).orElseGet(() -> newWish(file, peopleOf(file)));
        if (!booking.isSeated() && !search.seatIn(booking, planned)) {
            throw new RefusedException("workshop", "In diesem Workshop ist kein Platz mehr für diese Kita.");
        }
        timeline.note(number, planner, "Platz im Workshop " + planned.inWords() + " vergeben.");
    }

    /** Invites to the workshop, unless the Kita has been told with the loss of another or by moving up. */
    public void invite(CaseNumber number) {
        var booking = bookings.findLive(number.value())
                .orElseThrow(() -> new IllegalStateException(number + " neither has a seat nor waits"));
        if (booking.isSeated() && !booking.isInvited()) {
            booking.invite();
            bookings.save(booking);
            letters.invite(booking, workshop(booking));
        }
    }

    /**
     * The Kita cannot come: its seat goes to whoever waits.
     *
     * @throws RefusedException if there is no seat to give back any more
     */
    public void giveBack(long bookingId, Actor actor) {
        var project = bookings.findById(bookingId).orElseThrow().project();
        workshops.lockPlanned(project.value());
        var booking = bookings.findById(bookingId).orElseThrow();
        var workshop = booking.isSeated() ? workshop(booking) : null;
        if (workshop == null || workshop.hasBegunBy(LocalDate.now(clock))) {
            throw new RefusedException(null, "Dieser Platz kann nicht mehr abgesagt werden.");
        }
        booking.giveBack();
        bookings.save(booking);
        letters.returned(booking, workshop);
        training.lostSeat(
                booking.participation(),
                hasLostTooOften(booking.participation()),
                actor,
                "Platz im Workshop " + workshop.inWords() + " abgesagt.");
        waitingList.moveUp(project);
    }

    /** Coordination has talked with the Kita: the count begins anew, and another seat is looked for. */
    public void clarify(CaseNumber number, LossReason reason, int people, Actor coordinator) {
        forgive(number);
        newWish(file(number), people);
        timeline.note(number, coordinator, "Absagen geklärt: %s.".formatted(reason.label()));
    }

    /** For how many people a seat is looked for, if nobody says otherwise. */
    @Transactional(readOnly = true)
    public int peopleOf(CaseNumber number) {
        return peopleOf(file(number));
    }

    @EventListener
    void release(ParticipationEnded ended) {
        release(ended.number());
    }

    @EventListener
    void release(KitaLeft left) {
        release(left.number());
    }

    @EventListener
    void release(RecertificationEnded ended) {
        release(ended.number());
    }

    private void release(CaseNumber number) {
        bookings.findLive(number.value()).ifPresent(booking -> {
            booking.drop();
            bookings.save(booking);
            waitingList.moveUp(booking.project());
        });
    }

    void forgive(CaseNumber number) {
        for (var booking : bookings.findAllOf(number.value())) {
            booking.forgive();
            bookings.save(booking);
        }
    }

    boolean hasLostTooOften(CaseNumber number) {
        return bookings.findAllOf(number.value()).stream()
                        .filter(Booking::isOwnLoss)
                        .count()
                >= settings.mostLostSeats();
    }

    Booking newWish(ParticipationView file, int people) {
        return bookings.save(new Booking(file, people, LocalDate.now(clock)));
    }

    private static int peopleOf(ParticipationView file) {
        var registration = file.registration();
        return registration == null ? 1 : Math.max(1, registration.staff());
    }

    private Workshop workshop(Booking booking) {
        return workshops.findById(booking.workshop().value()).orElseThrow();
    }

    private ParticipationView file(CaseNumber number) {
        return files.kita(number).orElseThrow(() -> new IllegalStateException("no Kita file " + number));
    }
}
