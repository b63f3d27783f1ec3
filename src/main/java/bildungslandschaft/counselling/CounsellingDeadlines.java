package bildungslandschaft.counselling;

import bildungslandschaft.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Every deadline of the process as an absolute point in time: the morning of the working day it falls on. */
@Component
public class CounsellingDeadlines {

    private final CounsellingSettings settings;
    private final CounsellingCases cases;
    private final WorkingDays workingDays;
    private final Clock clock;

    CounsellingDeadlines(CounsellingSettings settings, CounsellingCases cases, WorkingDays workingDays, Clock clock) {
        this.settings = settings;
        this.cases = cases;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public Date reviewRequest() {
        return fromToday(settings.review());
    }

    public Date reviewReminder() {
        return fromToday(settings.review());
    }

    public Date reviewEscalation() {
        return fromToday(settings.reviewEscalation());
    }

    public Date assignManually() {
        return fromToday(settings.manualAssignment());
    }

    public Date arrangeAppointment() {
        return fromToday(settings.appointment());
    }

    public Date documentReferral() {
        return fromToday(settings.referral());
    }

    /** Counted from the conversation, not from the day it was agreed. */
    public Date documentCounselling(String caseNumber) {
        var appointment = cases.findById(caseNumber).orElseThrow().appointment();
        if (appointment == null) {
            throw new IllegalStateException("no appointment: " + caseNumber);
        }
        return morningOf(workingDays.plus(appointment.date(), settings.documentation()));
    }

    /** The day until which a person who asks today hears from the office. */
    LocalDate firstAnswerUntil() {
        return workingDays.plus(LocalDate.now(clock), settings.review());
    }

    private Date fromToday(int days) {
        return morningOf(workingDays.plus(LocalDate.now(clock), days));
    }

    private Date morningOf(LocalDate day) {
        return Date.from(workingDays.morningOf(day));
    }
}
