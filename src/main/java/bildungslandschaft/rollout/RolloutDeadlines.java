package bildungslandschaft.rollout;

import bildungslandschaft.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Every deadline of projects and municipalities as an absolute point in time: the morning of the working day it falls
 * on. Methods are named like the box or the timer that asks for them.
 */
@Component
public class RolloutDeadlines {

    private final RolloutSettings settings;
    private final UnitRollouts units;
    private final WorkingDays workingDays;
    private final Clock clock;

    RolloutDeadlines(RolloutSettings settings, UnitRollouts units, WorkingDays workingDays, Clock clock) {
        this.settings = settings;
        this.units = units;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    // One project

    public Date completeProfile() {
        return inWorkingDays(settings.plan());
    }

    public Date recordResolution() {
        return after(Period.ofWeeks(8));
    }

    public Date signAgreement() {
        return inWorkingDays(20);
    }

    public Date planWorkshops() {
        return inWorkingDays(settings.longTask());
    }

    public Date prepareMaterial() {
        return inWorkingDays(settings.longTask());
    }

    public Date reconcileKitas() {
        return inWorkingDays(settings.plan());
    }

    /** The next of the working days of a month on which the state is recorded. */
    public Date monthlyReview() {
        var today = today();
        var thisMonth = workingDays.plus(today.withDayOfMonth(1).minusDays(1), settings.reportDay());
        var next = thisMonth.isAfter(today)
                ? thisMonth
                : workingDays.plus(today.withDayOfMonth(1).plusMonths(1).minusDays(1), settings.reportDay());
        return morningOf(next);
    }

    public Date decideMeasure() {
        return inWorkingDays(settings.plan());
    }

    public Date writeFinalReport() {
        return inWorkingDays(20);
    }

    // One municipality

    public Date requestNomination() {
        return inWorkingDays(settings.shortTask());
    }

    public Date releasePlan() {
        return inWorkingDays(settings.plan());
    }

    public Date planReminder() {
        return inWorkingDays(settings.planReminder());
    }

    public Date planSecondReminder() {
        return inWorkingDays(settings.planSecondReminder());
    }

    public Date planOverdue() {
        return inWorkingDays(settings.planEscalation());
    }

    public Date pursuePlan() {
        return inWorkingDays(settings.shortTask());
    }

    public Date planResubmission(String caseNumber) {
        var file = units.findById(caseNumber).orElseThrow();
        return morningOf(workingDays.sameOrNext(Objects.requireNonNull(file.resubmissionOn())));
    }

    public Date clarifyWithUnit() {
        return inWorkingDays(settings.plan());
    }

    public Date nextWave() {
        return after(settings.betweenWaves());
    }

    public Date commentProgress() {
        return inWorkingDays(settings.notice());
    }

    public Date commentSkipped() {
        return inWorkingDays(settings.notice());
    }

    public Date evaluateExperience() {
        return inWorkingDays(settings.experience());
    }

    public Date experienceOverdue() {
        return inWorkingDays(settings.experienceEnd());
    }

    private Date inWorkingDays(int days) {
        return morningOf(workingDays.plus(today(), days));
    }

    private Date after(Period period) {
        return morningOf(workingDays.sameOrNext(today().plus(period)));
    }

    private Date morningOf(LocalDate day) {
        return Date.from(workingDays.morningOf(day));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
