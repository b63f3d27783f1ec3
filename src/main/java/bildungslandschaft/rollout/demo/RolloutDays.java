package bildungslandschaft.rollout.demo;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Places the days of the rollout's history: day 0 is the Tuesday nine months ago on which the first Kita was asked, day
 * 270 this week. Workshops lie whole weeks apart, so all of them are on Tuesdays; what falls on a free day happens on the
 * next working day, or on the one before if the next one is still to come.
 */
record RolloutDays(WorkingDays workingDays, LocalDate start, LocalDate today) {

    private static final int LENGTH = 270;

    static RolloutDays until(LocalDate today, WorkingDays workingDays) {
        return new RolloutDays(
                workingDays, today.minusDays(LENGTH).with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY)), today);
    }

    LocalDate day(int offset) {
        var day = start.plusDays(offset);
        var next = workingDays.sameOrNext(day);
        return day.isBefore(today) && !next.isBefore(today) ? workingDays.sameOrPrevious(day) : next;
    }

    Instant at(int offset, int hour) {
        return day(offset).atTime(hour, 0).atZone(OfficeClock.ZONE).toInstant();
    }
}
