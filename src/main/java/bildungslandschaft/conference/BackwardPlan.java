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

    /** From when a place that is still missing is project management's business. */
    LocalDate venueWarning(LocalDate day) {
        return Offset.before(ConferenceSettings::venueWarning).from(day, settings, workingDays);
    }

    /** When management is reminded of the programme that it has not released. */
    LocalDate programmeReminder(LocalDate day) {
        return workingDays.plus(
                Offset.before(ConferenceSettings::programmeRelease).from(day, settings, workingDays), -1);
    }
}
