package bildungslandschaft.rollout.workshop;

import bildungslandschaft.rollout.KitaCalendar;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the workshop for a Kita: free seats for all its people, early enough to invite, on a day on which the Kita is
 * open, one that it has not had to do with before; a new topic before a known one, then the earliest.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatSearch {

    private final Bookings bookings;
    private final KitaCalendar kitaCalendar;
    private final Timeline timeline;
    private final WorkshopSettings settings;
    private final Clock clock;

    SeatSearch(
            Bookings bookings, KitaCalendar kitaCalendar, Timeline timeline, WorkshopSettings settings, Clock clock) {
        this.bookings = bookings;
        this.kitaCalendar = kitaCalendar;
        this.timeline = timeline;
        this.settings = settings;
        this.clock = clock;
    }

    /** Gives a waiting Kita its seat, and says in which workshop; empty if there is none. */
    Optional<Workshop> seat(Booking waiting, List<Workshop> planned) {
        var found = search(waiting, planned);
        found.ifPresent(workshop -> {
            waiting.seat(workshop.number());
            bookings.save(waiting);
            timeline.note(
                    waiting.participation(), Actor.software(), "Platz im Workshop " + workshop.inWords() + " gebucht.");
        });
        return found;
    }

    /** Gives a Kita a seat in a certain workshop if there is room, also at short notice. */
    boolean seatIn(Booking waiting, Workshop workshop) {
        boolean free = free(workshop, taken(List.of(workshop.number()))) >= waiting.people();
        if (free) {
            waiting.seat(workshop.number());
            bookings.save(waiting);
        }
        return free;
    }

    private Optional<Workshop> search(Booking waiting, List<Workshop> planned) {
        var taken = taken(planned.stream().map(Workshop::number).toList());
        var known = Set.copyOf(bookings.findTopicsOf(waiting.kitaId()));
        var before = bookings.findAllOf(waiting.participation().value());
        return planned.stream()
                .filter(workshop -> suits(waiting, workshop, before))
                .filter(workshop -> free(workshop, taken) >= waiting.people())
                .min(Comparator.comparing((Workshop workshop) ->
                                known.contains(workshop.plan().topic()))
                        .thenComparing(workshop -> workshop.plan().date())
                        .thenComparing(workshop -> workshop.plan().startsAt())
                        .thenComparing(Workshop::number));
    }

    /** Whether the Kita could come if there were seats enough. */
    boolean suits(Booking waiting, Workshop workshop, List<Booking> before) {
        var day = workshop.plan().date();
        return workshop.isPlanned()
                && !day.isBefore(LocalDate.now(clock).plus(settings.notice()))
                && before.stream().noneMatch(booking -> booking.isIn(workshop.number()))
                && kitaCalendar.isOpen(waiting.kitaId(), day);
    }

    Map<CaseNumber, Integer> taken(Collection<CaseNumber> workshops) {
        return bookings.countTaken(workshops.stream().map(CaseNumber::value).toList()).stream()
                .collect(Collectors.toMap(
                        taken -> new CaseNumber(taken.getWorkshop()), taken -> Math.toIntExact(taken.getPeople())));
    }

    private static int free(Workshop workshop, Map<CaseNumber, Integer> taken) {
        return workshop.plan().seats() - taken.getOrDefault(workshop.number(), 0);
    }
}
