package bildungslandschaft.rollout.workshop;

import bildungslandschaft.calendar.SchoolHoliday;
import bildungslandschaft.calendar.SchoolHolidays;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.rollout.RolloutFiles;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import bildungslandschaft.workflow.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans workshops, on days on which people can come. */
@Service
@Transactional
public class WorkshopPlanning {

    private static final Logger log = LoggerFactory.getLogger(WorkshopPlanning.class);

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMAN);
    private static final int DIGITS = 3;

    private final Workshops workshops;
    private final Bookings bookings;
    private final WaitingList waitingList;
    private final WorkshopLetters letters;
    private final RolloutFiles files;
    private final CaseRegister register;
    private final Timeline timeline;
    private final WorkingDays workingDays;
    private final SchoolHolidays schoolHolidays;
    private final WorkshopSettings settings;
    private final Clock clock;

    WorkshopPlanning(
            Workshops workshops,
            Bookings bookings,
            WaitingList waitingList,
            WorkshopLetters letters,
            RolloutFiles files,
            CaseRegister register,
            Timeline timeline,
            WorkingDays workingDays,
            SchoolHolidays schoolHolidays,
            WorkshopSettings settings,
            Clock clock) {
        this.workshops = workshops;
        this.bookings = bookings;
        this.waitingList = waitingList;
        this.letters = letters;
        this.files = files;
        this.register = register;
        this.timeline = timeline;
        this.workingDays = workingDays;
        this.schoolHolidays = schoolHolidays;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Plans a workshop; whoever waits for one gets a seat at once.
     *
     * @param inHolidays whether the planner knows that the schools are closed on that day
     * @throws RefusedException if people cannot come on that day, or the project is over
     */
    public CaseNumber plan(CaseNumber project, WorkshopPlan plan, boolean inHolidays, Actor planner) {
        if (files.project(project).orElseThrow().state().closed()) {
            throw new RefusedException(null, "Das Projekt ist beendet. Es werden keine Workshops mehr geplant.");
        }
        checkDay(plan.date());
        checkHolidays(plan.date(), inHolidays);
        checkTwin(project, plan);
        var number = register.nextNumber(Workshop.KIND, DIGITS);
        var workshop = workshops.save(new Workshop(number, project, plan));
        noted(workshop, planner, "Workshop %s geplant.".formatted(workshop.inWords()));
        waitingList.moveUp(project);
        return number;
    }

    /**
     * Changes what is agreed; all who have a seat learn of another day, hour or place.
     *
     * @param seen edition of the plan that the planner had before the eyes
     * @throws SettledException if somebody has changed it meanwhile
     * @throws RefusedException also if more seats are given away than would be left
     */
    public void change(CaseNumber number, String seen, WorkshopPlan plan, boolean inHolidays, Actor planner) {
        var workshop = planned(number);
        var before = workshop.plan();
        if (plan.equals(before)) {
            return;
        }
        if (!before.edition().equals(seen)) {
            throw new SettledException(
                    "Jemand hat den Workshop geändert, während Sie daran gearbeitet haben. Jetzt gilt: "
                            + before.inWords() + ". Speichern Sie noch einmal, gilt, was Sie eingetragen haben.");
        }
        checkDay(plan.date());
        if (!plan.date().equals(before.date())) {
            checkHolidays(plan.date(), inHolidays);
        }
        var booked = bookings.findIn(number.value());
        checkSeats(plan.seats(), booked);
        workshop.change(plan);
        workshops.save(workshop);
        noted(workshop, planner, "Workshop %s geändert.".formatted(workshop.inWords()));
        if (plan.isElsewhere(before)) {
            for (var booking : booked) {
                booking.move();
                bookings.save(booking);
                letters.moved(booking, workshop);
            }
        }
        waitingList.moveUp(workshop.project());
    }

    /** The school holidays that a day falls into; none for a day on which nothing can be planned. */
    @Transactional(readOnly = true)
    public Optional<SchoolHoliday> holidaysOn(LocalDate day) {
        // A database has a last day; a mistyped year may lie behind it.
        return isTooFar(day) ? Optional.empty() : schoolHolidays.on(day);
    }

    /** The workshop, held until the end of the transaction, so that nobody else gives its seats away meanwhile. */
    Workshop planned(CaseNumber number) {
        var project = workshops.findById(number.value()).orElseThrow().project();
        return workshops.lockPlanned(project.value()).stream()
                .filter(workshop -> workshop.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        null, "Dieser Workshop hat schon stattgefunden oder ist abgesagt. Es wurde nichts geändert."));
    }

    void noted(Workshop workshop, Actor actor, String sentence) {
        timeline.note(workshop.project(), actor, sentence);
        log.info("{} {}", workshop.number(), workshop.state());
    }

    private void checkDay(LocalDate day) {
        var today = LocalDate.now(clock);
        if (day.isBefore(today)) {
            throw new RefusedException("date", "Dieser Tag liegt in der Vergangenheit.");
        }
        if (isTooFar(day)) {
            throw new RefusedException("date", "Dieser Tag liegt mehr als zwei Jahre in der Zukunft.");
        }
        if (!workingDays.isWorkingDay(day)) {
            throw new RefusedException("date", "An diesem Tag arbeitet niemand: Wochenende oder Feiertag.");
        }
    }

    private boolean isTooFar(LocalDate day) {
        return day.isAfter(LocalDate.now(clock).plus(settings.furthest()));
    }

    private void checkHolidays(LocalDate day, boolean confirmed) {
        var holidays = schoolHolidays.on(day);
        if (holidays.isPresent() && !confirmed) {
            throw new RefusedException(
                    "date",
                    "Dieser Tag liegt in den %s (%s bis %s)."
                            .formatted(
                                    holidays.get().name(),
                                    holidays.get().firstDay().format(SHORT),
                                    holidays.get().lastDay().format(SHORT)));
        }
    }

    /** Also what comes of a double click. */
    private void checkTwin(CaseNumber project, WorkshopPlan plan) {
        var twin = workshops.lockPlanned(project.value()).stream()
                .anyMatch(other -> !other.plan().isElsewhere(plan));
        if (twin) {
            throw new RefusedException("startsAt", "Zu dieser Zeit ist an diesem Ort schon ein Workshop geplant.");
        }
    }

    private static void checkSeats(int seats, List<Booking> booked) {
        int taken = booked.stream().mapToInt(Booking::people).sum();
        if (seats < taken) {
            throw new RefusedException("seats", "Es sind schon %d Plätze vergeben.".formatted(taken));
        }
    }
}
