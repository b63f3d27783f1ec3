package bildungslandschaft.rollout.workshop;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.rollout.RolloutFiles;
import bildungslandschaft.rollout.RolloutReaders;
import bildungslandschaft.rollout.RolloutSettings;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseAccess;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be read about the workshops of a project; of single Kitas each reader sees those of their own units. */
@Service
@Transactional(readOnly = true)
public class WorkshopBoard {

    private static final Limit MOST_PAST = Limit.of(100);

    private final Workshops workshops;
    private final Bookings bookings;
    private final SeatSearch search;
    private final RolloutFiles files;
    private final Kitas kitas;
    private final Directory directory;
    private final WorkingDays workingDays;
    private final RolloutSettings agreements;
    private final WorkshopSettings settings;
    private final Clock clock;

    WorkshopBoard(
            Workshops workshops,
            Bookings bookings,
            SeatSearch search,
            RolloutFiles files,
            Kitas kitas,
            Directory directory,
            WorkingDays workingDays,
            RolloutSettings agreements,
            WorkshopSettings settings,
            Clock clock) {
        this.workshops = workshops;
        this.bookings = bookings;
        this.search = search;
        this.files = files;
        this.kitas = kitas;
        this.directory = directory;
        this.workingDays = workingDays;
        this.agreements = agreements;
        this.settings = settings;
        this.clock = clock;
    }

    /** From today until the end of the weeks that are looked ahead, or until the furthest that is planned. */
    public List<WorkshopLine> upcoming(CaseNumber project, boolean all) {
        var today = LocalDate.now(clock);
        var last = today.plus(all ? settings.furthest() : settings.lookAhead());
        return lines(project, workshops.findBetween(project.value(), today, last));
    }

    /** Those of earlier days, the latest first. */
    public List<WorkshopLine> past(CaseNumber project) {
        return lines(project, workshops.findBefore(project.value(), LocalDate.now(clock), MOST_PAST));
    }

    public Optional<WorkshopLine> workshop(CaseNumber number) {
        return workshops
                .findById(number.value())
                .map(workshop -> lines(workshop.project(), List.of(workshop)).get(0));
    }

    /** Who has a seat in a workshop. */
    public List<SeatLine> seats(CaseNumber workshop, Actor reader) {
        return visible(bookings.findIn(workshop.value()), reader);
    }

    /** Who waits for a seat in a project, the longest waiting first. */
    public List<SeatLine> waiting(CaseNumber project, Actor reader) {
        return visible(bookings.findWaiting(project.value()), reader);
    }

    /** The workshop of a seat, for those who may give it back. */
    public Optional<CaseNumber> workshopOfSeat(long booking) {
        return bookings.findById(booking).filter(Booking::isSeated).map(Booking::workshop);
    }

    private List<WorkshopLine> lines(CaseNumber project, List<Workshop> found) {
        var taken = search.taken(found.stream().map(Workshop::number).toList());
        var waiting = bookings.findWaiting(project.value()).stream()
                .collect(Collectors.toMap(
                        booking -> booking,
                        booking -> bookings.findAllOf(booking.participation().value())));
        var today = LocalDate.now(clock);
        return found.stream()
                .map(workshop -> new WorkshopLine(
                        workshop.number(),
                        project,
                        workshop.plan(),
                        workshop.state(),
                        workshop.cancelReason(),
                        taken.getOrDefault(workshop.number(), 0),
                        couldCome(workshop, waiting),
                        attendanceDueOn(workshop, today)))
                .toList();
    }

    private @Nullable LocalDate attendanceDueOn(Workshop workshop, LocalDate today) {
        return workshop.isPlanned() && workshop.hasBegunBy(today)
                ? workingDays.plus(workshop.plan().date(), agreements.attendance())
                : null;
    }

    private int couldCome(Workshop workshop, Map<Booking, List<Booking>> waiting) {
        return (int) waiting.entrySet().stream()
                .filter(wish -> search.suits(wish.getKey(), workshop, wish.getValue()))
                .count();
    }

    private List<SeatLine> visible(List<Booking> found, Actor reader) {
        var today = LocalDate.now(clock);
        var units = directory.units(today).stream()
                .collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::name));
        var overdue = today.minus(settings.longestWait());
        return found.stream()
                .filter(booking -> RolloutReaders.accessTo(booking.unit(), reader) == CaseAccess.FULL)
                .map(booking -> new SeatLine(
                        booking.id(),
                        booking.participation(),
                        kitas.kita(booking.kitaId()).map(Kita::name).orElse(booking.kitaId()),
                        units.getOrDefault(booking.unit(), booking.unit()),
                        booking.people(),
                        WorkshopPlanners.include(reader) ? namesOf(booking) : null,
                        booking.state(),
                        booking.present(),
                        booking.since(),
                        booking.state() == BookingState.WAITING
                                && booking.since().isBefore(overdue)))
                .toList();
    }

    private @Nullable String namesOf(Booking booking) {
        var registration = files.kita(booking.participation()).orElseThrow().registration();
        return registration == null ? null : registration.names();
    }
}
