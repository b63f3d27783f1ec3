package bildungslandschaft.counselling.demo;

import bildungslandschaft.calendar.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * Places the demo county's moments around the day on which it is loaded. A moment is a number of working days from today
 * and a time of day, e.g. {@code -3 10:15}; on a free day, the last working day stands for today.
 */
record DemoDays(WorkingDays workingDays, ZonedDateTime now) {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /** The local time of a moment, which may lie ahead. */
    LocalDateTime planned(String moment) {
        int space = moment.indexOf(' ');
        return day(Integer.parseInt(moment.substring(0, space))).atTime(LocalTime.parse(moment.substring(space + 1)));
    }

    /** A moment that is over: if the day is still young, what happened today happened earlier, in the same order. */
    Instant past(String moment) {
        var planned = planned(moment);
        var evening = now.toLocalDate().atTime(EVENING);
        if (planned.toLocalDate().isBefore(now.toLocalDate())
                || now.toLocalDateTime().isAfter(evening)) {
            return planned.atZone(now.getZone()).toInstant();
        }
        // From the office's opening if that was long ago, otherwise from midnight.
        var morning = workingDays.morningOf(now.toLocalDate());
        var start = now.toInstant().isAfter(morning.plus(Duration.ofMinutes(15)))
                ? morning
                : now.toLocalDate().atStartOfDay(now.getZone()).toInstant();
        var whole = Duration.between(start, evening.atZone(now.getZone()));
        var gone = Duration.between(start, planned.atZone(now.getZone()));
        double part = Math.max(0, Math.min(1, (double) gone.toMillis() / whole.toMillis()));
        return start.plusMillis((long) (part * Duration.between(start, now).toMillis()));
    }

    private LocalDate day(int workingDaysFromToday) {
        return workingDays.plus(workingDays.sameOrPrevious(now.toLocalDate()), workingDaysFromToday);
    }
}
