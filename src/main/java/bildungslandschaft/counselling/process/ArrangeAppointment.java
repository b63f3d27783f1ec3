package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.Appointment;
import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.counselling.CounsellingMode;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The advisor has rung the client and notes when and where they meet. */
@Component
class ArrangeAppointment implements UserTask<ArrangeAppointment.Input> {

    private final Counselling counselling;

    ArrangeAppointment(Counselling counselling) {
        this.counselling = counselling;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        var appointment = new Appointment(
                input.date(),
                input.time(),
                Integer.valueOf(input.durationMinutes()),
                input.mode(),
                input.place(),
                input.note());
        counselling.arrange(number, appointment, actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Der Termin steht. Die Bestätigung mit Kalendereintrag geht jetzt hinaus.";
    }

    /** @param durationMinutes an option of the form, and options are codes */
    record Input(
            LocalDate date,
            LocalTime time,
            String durationMinutes,
            CounsellingMode mode,
            @Nullable String place,
            @Nullable String note) {}
}
