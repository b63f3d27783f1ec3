package bildungslandschaft.rollout.workshop;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.SchoolHolidays;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Workshops of one project as coordination plans them, for tests of all packages of the rollout. */
public final class PlannedWorkshops {

    private final ApplicationContext office;
    private final CaseNumber project;
    private final OfficeClock clock;

    public PlannedWorkshops(ApplicationContext office, CaseNumber project) {
        this.office = office;
        this.project = project;
        this.clock = office.getBean(OfficeClock.class);
    }

    public Actor coordination() {
        return office.getBean(Actors.class).of("amsel");
    }

    /** A workshop so many weeks from today. */
    public CaseNumber in(int weeks, String topic, int seats) {
        return office.getBean(WorkshopPlanning.class)
                .plan(
                        project,
                        plan(schoolDay(LocalDate.now(clock).plusWeeks(weeks)), topic, seats),
                        false,
                        coordination());
    }

    public static WorkshopPlan plan(LocalDate day, String topic, int seats) {
        return new WorkshopPlan(day, LocalTime.of(9, 0), LocalTime.of(16, 0), topic, "Rathaus, " + topic, seats, null);
    }

    /** The day itself or the next on which the office works and the schools are open. */
    public LocalDate schoolDay(LocalDate day) {
        var working = office.getBean(WorkingDays.class).sameOrNext(day);
        return office.getBean(SchoolHolidays.class)
                .on(working)
                .map(holidays -> schoolDay(holidays.lastDay().plusDays(1)))
                .orElse(working);
    }

    public WorkshopLine line(CaseNumber workshop) {
        return office.getBean(WorkshopBoard.class).workshop(workshop).orElseThrow();
    }

    public List<SeatLine> seats(CaseNumber workshop) {
        return office.getBean(WorkshopBoard.class).seats(workshop, coordination());
    }

    public List<SeatLine> waiting() {
        return office.getBean(WorkshopBoard.class).waiting(project, coordination());
    }

    /** The workshop's day has come, and so many people of each Kita are there. */
    public void hold(CaseNumber workshop, int peoplePerKita) {
        Map<CaseNumber, Integer> present = new HashMap<>();
        seats(workshop).forEach(seat -> present.put(seat.participation(), peoplePerKita));
        hold(workshop, present);
    }

    public void hold(CaseNumber workshop, Map<CaseNumber, Integer> present) {
        travelTo(line(workshop).plan().date());
        office.getBean(WorkshopAttendance.class).record(workshop, present, coordination());
    }

    public void cancel(CaseNumber workshop, String reason) {
        office.getBean(WorkshopCancellation.class).cancel(workshop, reason, coordination());
    }

    /** The Kita rings up and cannot come. */
    public void giveBack(CaseNumber kita) {
        office.getBean(WorkshopSeats.class).giveBack(seatOf(kita), coordination());
    }

    /** Of the seat that a Kita has in a workshop to come. */
    public long seatOf(CaseNumber kita) {
        return office.getBean(WorkshopBoard.class).upcoming(project, true).stream()
                .flatMap(line -> seats(line.number()).stream())
                .filter(seat -> seat.participation().equals(kita))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public void travelTo(LocalDate day) {
        clock.travelTo(day.atTime(17, 0).atZone(OfficeClock.ZONE).toInstant());
    }
}
