package bildungslandschaft.rollout;

import bildungslandschaft.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * When a contact is reminded of a task, and when coordination asks, where nothing of its own is agreed for that task:
 * once while there is still time, once more at its deadline, and a little later it is coordination's.
 */
@Component
public class LadderDeadlines {

    private final RolloutSettings settings;
    private final WorkingDays workingDays;
    private final Clock clock;

    LadderDeadlines(RolloutSettings settings, WorkingDays workingDays, Clock clock) {
        this.settings = settings;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    // The handover of the plaque

    public Date handoverReminder() {
        return aheadOf(settings.plan());
    }

    public Date handoverSecondReminder() {
        return in(settings.plan());
    }

    public Date handoverOverdue() {
        return after(settings.plan());
    }

    public Date pursueHandover() {
        return in(settings.shortTask());
    }

    // A Kita that has left

    public Date exitReminder() {
        return aheadOf(settings.shortTask());
    }

    public Date exitSecondReminder() {
        return in(settings.shortTask());
    }

    public Date exitOverdue() {
        return after(settings.shortTask());
    }

    public Date pursueExit() {
        return in(settings.shortTask());
    }

    // An independent Traeger that does not decide

    public Date mediationReminder() {
        return aheadOf(settings.address());
    }

    public Date mediationSecondReminder() {
        return in(settings.address());
    }

    public Date mediationOverdue() {
        return after(settings.address());
    }

    public Date pursueMediation() {
        return in(settings.shortTask());
    }

    // What a municipality has learnt

    public Date experienceReminder() {
        return aheadOf(settings.experience());
    }

    public Date experienceSecondReminder() {
        return in(settings.experience());
    }

    public Date experienceUnanswered() {
        return after(settings.experience());
    }

    public Date pursueExperience() {
        return in(settings.shortTask());
    }

    // Whoever decides for a biased contact, as the contact would have been

    public Date deputyReminder() {
        return in(settings.approvalReminder());
    }

    public Date deputySecondReminder() {
        return in(settings.approvalSecondReminder());
    }

    private Date aheadOf(int days) {
        return in(days - days * settings.reminderAhead() / 100);
    }

    private Date after(int days) {
        return in(days + settings.escalationAfter());
    }

    private Date in(int days) {
        return Date.from(workingDays.morningOf(workingDays.plus(LocalDate.now(clock), days)));
    }
}
