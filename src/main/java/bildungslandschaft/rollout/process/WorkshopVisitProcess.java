package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.AttendanceRecorded;
import bildungslandschaft.rollout.SeatLost;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Table of contents of the process {@code workshop-visit}: what it asks, what it is told, where it ends. Who sends a
 * Kita to a workshop calls it, so that nothing here starts it.
 */
@Component
public class WorkshopVisitProcess {

    public static final String KEY = "workshop-visit";

    /** The messages; each is named like the event that waits for it. */
    static final String ATTENDANCE_RECORDED = "attendanceRecorded";

    static final String SEAT_LOST = "seatLost";

    private final RuntimeService runtime;

    WorkshopVisitProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        seatFound,
        whatComesFirst,
        tooOften
    }

    /** The state in which the process ends. */
    enum End {
        workshopAttended
    }

    @EventListener
    void attend(AttendanceRecorded recorded) {
        tell(ATTENDANCE_RECORDED, recorded.number(), Map.of());
    }

    @EventListener
    void lose(SeatLost lost) {
        tell(
                SEAT_LOST,
                lost.number(),
                Answers.of(Question.tooOften, lost.tooOften()).values());
    }

    /**
     * Nobody may be listening: a seat can be given and lost while the process sleeps until its next search. It then
     * looks at the bookings, which are the truth.
     */
    private void tell(String message, CaseNumber number, Map<String, Object> answers) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .setVariables(answers)
                .correlateAll();
    }
}
