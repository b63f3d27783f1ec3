package bildungslandschaft.conference;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.workflow.TaskDues;
import bildungslandschaft.workflow.Timers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Lets what is under way follow a conference's new day: the due dates of its open tasks, and the timers that run. */
@Component
class PlanFollower {

    private final BackwardPlan plan;
    private final WorkingDays workingDays;
    private final TaskDues dues;
    private final Timers timers;
    private final Clock clock;

    PlanFollower(BackwardPlan plan, WorkingDays workingDays, TaskDues dues, Timers timers, Clock clock) {
        this.plan = plan;
        this.workingDays = workingDays;
        this.dues = dues;
        this.timers = timers;
        this.clock = clock;
    }

    void follow(Conference file) {
        var day = file.day();
        dues.move(
                file.number(),
                box -> PlanStep.ofBox(box)
                        .flatMap(step -> plan.dueOn(step, day))
                        .map(workingDays::morningOf));
        timersFrom().forEach((event, due) -> {
            Instant next = workingDays.morningOf(due.apply(day));
            timers.move(file.number(), Set.of(event), before -> next);
        });
    }

    /** The timers that are counted from the day, by the id of their event. */
    private Map<String, Function<LocalDate, LocalDate>> timersFrom() {
        var today = LocalDate.now(clock);
        return Map.ofEntries(
                Map.entry("conferenceDay", day -> day),
                Map.entry(
                        "registrationClosing", day -> plan.registrationEnd(day).plusDays(1)),
                Map.entry("registrationCheckDue", day -> plan.nextRegistrationCheck(day, today)),
                Map.entry("recruitingCheckDue", day -> plan.nextRegistrationCheck(day, today)),
                Map.entry("venueStillOpen", plan::venueWarning),
                Map.entry("budgetReminderDue", day -> plan.reminder(PlanStep.RELEASE_BUDGET, day, today)),
                Map.entry("budgetOverdue", day -> plan.escalation(PlanStep.RELEASE_BUDGET, day, today)),
                Map.entry("programmeReminderDue", day -> plan.reminder(PlanStep.RELEASE_PROGRAMME, day, today)),
                Map.entry("programmeOverdue", day -> plan.escalation(PlanStep.RELEASE_PROGRAMME, day, today)),
                Map.entry("pressReminderDue", day -> plan.reminder(PlanStep.RELEASE_PRESS, day, today)),
                Map.entry("pressOverdue", day -> plan.escalation(PlanStep.RELEASE_PRESS, day, today)));
    }
}
