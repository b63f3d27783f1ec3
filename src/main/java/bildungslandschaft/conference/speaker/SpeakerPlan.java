package bildungslandschaft.conference.speaker;

import bildungslandschaft.calendar.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;

/** Counts back from a conference's day what whoever speaks there has to do, but gives everybody some days from now on. */
@Component
class SpeakerPlan {

    private final SpeakerSettings settings;
    private final WorkingDays workingDays;
    private final Clock clock;

    SpeakerPlan(SpeakerSettings settings, WorkingDays workingDays, Clock clock) {
        this.settings = settings;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    LocalDate choice(LocalDate day, boolean urgent) {
        return urgent ? in(settings.urgentChoice()) : before(day, settings.choice(), settings.choiceAtLeast());
    }

    LocalDate documentsReminder(LocalDate day) {
        return before(day, settings.documentsReminder(), settings.documentsAtLeast());
    }

    LocalDate documentsEscalation(LocalDate day) {
        return before(day, settings.documentsEscalation(), 2 * settings.documentsAtLeast());
    }

    /** From that day on whoever cancels is not replaced by a new search. */
    boolean shortNotice(LocalDate day) {
        return !today().isBefore(day.minus(settings.shortNotice()));
    }

    LocalDate in(int days) {
        return workingDays.plus(today(), days);
    }

    /** Up to then a question about the day makes sense. */
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Never after the day itself, nor before today. */
    private LocalDate before(LocalDate day, Period distance, int atLeast) {
        var planned = workingDays.sameOrPrevious(day.minus(distance));
        var soonest = in(atLeast);
        var due = planned.isBefore(soonest) ? soonest : planned;
        var last = workingDays.plus(day, -1);
        var latest = due.isAfter(last) ? last : due;
        return latest.isBefore(today()) ? today() : latest;
    }
}
