package bildungslandschaft.rollout.demo;

import bildungslandschaft.rollout.RolloutFiles;
import bildungslandschaft.rollout.workshop.WorkshopAttendance;
import bildungslandschaft.rollout.workshop.WorkshopBoard;
import bildungslandschaft.rollout.workshop.WorkshopPlan;
import bildungslandschaft.rollout.workshop.WorkshopPlanning;
import bildungslandschaft.rollout.workshop.WorkshopSeats;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The workshops of the history, who was there, and how Kitas came to their certificates. */
@Component
@Profile("demo")
class TrainingHistory {

    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime TO = LocalTime.of(15, 0);

    private final WorkshopPlanning planning;
    private final WorkshopSeats seats;
    private final WorkshopAttendance attendance;
    private final WorkshopBoard board;
    private final RolloutFiles files;
    private final DemoDesk desk;
    private final Resource file;

    TrainingHistory(
            WorkshopPlanning planning,
            WorkshopSeats seats,
            WorkshopAttendance attendance,
            WorkshopBoard board,
            RolloutFiles files,
            DemoDesk desk,
            @Value("classpath:demo/workshops.csv") Resource file) {
        this.planning = planning;
        this.seats = seats;
        this.attendance = attendance;
        this.board = board;
        this.files = files;
        this.desk = desk;
        this.file = file;
    }

    /** The workshops by their day of the history, planned if they are not yet. */
    Map<Integer, CaseNumber> plan(CaseNumber project, RolloutDays days) {
        var known = new HashMap<LocalDate, CaseNumber>();
        Stream.concat(board.past(project).stream(), board.upcoming(project, true).stream())
                .forEach(line -> known.put(line.plan().date(), line.number()));
        var workshops = new HashMap<Integer, CaseNumber>();
        KitaLine.rows(file).forEach(row -> {
            int day = Integer.parseInt(row.getField("day"));
            var plan = new WorkshopPlan(
                    days.day(day),
                    FROM,
                    TO,
                    row.getField("topic"),
                    row.getField("place"),
                    Integer.parseInt(row.getField("seats")),
                    "Frau Wildrose");
            workshops.put(
                    day,
                    known.computeIfAbsent(
                            plan.date(),
                            any -> planning.plan(project, plan, true, desk.person(DemoDesk.COORDINATION))));
        });
        return workshops;
    }

    void seat(CaseNumber number, CaseNumber workshop) {
        seats.place(number, workshop, desk.person(DemoDesk.COORDINATION));
    }

    /** Everybody who was booked was there. */
    void hold(CaseNumber workshop) {
        var coordinator = desk.person(DemoDesk.COORDINATION);
        if (board.workshop(workshop).orElseThrow().isPlanned()) {
            var present = new HashMap<CaseNumber, Integer>();
            board.seats(workshop, coordinator).forEach(seat -> present.put(seat.participation(), seat.people()));
            attendance.record(workshop, present, coordinator);
        }
    }

    void takeMaterial(CaseNumber number, LocalDate day) {
        desk.complete(number, "handOverMaterial", DemoDesk.COORDINATION, Map.of("handedOverOn", day.toString()));
    }

    void meetAgain(CaseNumber number, LocalDate day) {
        desk.complete(
                number,
                "accompanyPractice",
                DemoDesk.COORDINATION,
                Map.of("practiceResult", "NEEDS_TIME", "nextTalkOn", day.toString()));
    }

    void findReady(CaseNumber number) {
        desk.complete(number, "accompanyPractice", DemoDesk.COORDINATION, Map.of("practiceResult", "READY"));
    }

    void apply(CaseNumber number, LocalDate day) {
        desk.complete(
                number,
                "pursueApplication",
                DemoDesk.COORDINATION,
                Map.of("outcome", "APPLIED", "appliedOn", day.toString()));
    }

    void certify(CaseNumber number, LocalDate day) {
        desk.complete(
                number,
                "recordResult",
                DemoDesk.COORDINATION,
                Map.of("result", "CERTIFIED", "certifiedOn", day.toString()));
    }

    void handOver(CaseNumber number, LocalDate day) {
        var contact = desk.contactOf(files.kita(number).orElseThrow().unit());
        desk.complete(
                number,
                "approveHandover",
                contact,
                Map.of("date", day.toString(), "time", "10:00", "place", "In der Kita", "photosAllowed", true));
    }
}
