package bildungslandschaft.conference;

import bildungslandschaft.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts a conference's plan back from its day. */
@Component
class BackwardPlan {

    private final ConferenceSettings settings;
    private final WorkingDays workingDays;

    BackwardPlan(ConferenceSettings settings, WorkingDays workingDays) {
        this.settings = settings;
        this.workingDays = workingDays;
    }

    /** When a step is due for a conference on that day; empty for one that has no place in the plan. */
    Optional<LocalDate> dueOn(PlanStep step, LocalDate day) {
        return step.offset().map(offset -> offset.from(day, settings, workingDays));
    }

    /** The last day on which anybody can register. */
    LocalDate registrationEnd(LocalDate day) {
        return Offset.before(ConferenceSettings::registrationEnd).from(day, settings, workingDays);
    }

    /**
     * When registrations are counted next: as often as it is set, on the weekday of the conference, and where the office
     * is closed then on the next working day.
     */
    LocalDate nextRegistrationCheck(LocalDate day, LocalDate today) {
        var next = day;
        while (next.minus(settings.registrationCheck()).isAfter(today)) {
            next = next.minus(settings.registrationCheck());
        }
        return workingDays.sameOrNext(next.isAfter(today) ? next : today.plusDays(1));
    }

    /** From when a place that is still missing is project management's business. */
    LocalDate venueWarning(LocalDate day) {
        return Offset.before(ConferenceSettings::venueWarning).from(day, settings, workingDays);
    }

    /**
     * When management is reminded of a release: on the working day before it is due, but not before it has had its time.
     *
     * @param asked the day from which that time counts
     */
    LocalDate reminder(PlanStep release, LocalDate day, LocalDate asked) {
        return later(release, day, -1, asked, settings.releaseReminder());
    }

    /** When project management hears that a release is overdue; counted like {@link #reminder}. */
    LocalDate escalation(PlanStep release, LocalDate day, LocalDate asked) {
        return later(release, day, 1, asked, settings.releaseEscalation());
    }

    private LocalDate later(PlanStep release, LocalDate day, int fromDue, LocalDate asked, int fromAsked) {
        var planned = workingDays.plus(dueOn(release, day).orElseThrow(), fromDue);
        var granted = workingDays.plus(asked, fromAsked);
        return planned.isAfter(granted) ? planned : granted;
    }
}
