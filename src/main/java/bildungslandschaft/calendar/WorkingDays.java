package bildungslandschaft.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The office's working days (Arbeitstage): Monday to Friday except the state's public holidays (for Brandenburg: FTG
 * § 2) and the days on which the office is closed anyway. Every deadline of the house is counted here.
 *
 * <p>Years from {@value #FIRST_YEAR} to {@value #LAST_YEAR} are known. Every method throws {@link DateTimeException} when
 * its argument or its result lies outside. Safe for use by many threads.
 */
@Component
public class WorkingDays {

    /** First known year: Brandenburg's Feiertagsgesetz is of March 1991. */
    public static final int FIRST_YEAR = 1991;

    /** Last known year; a date beyond is a typing error, not a deadline. */
    public static final int LAST_YEAR = 2199;

    private static final Set<String> STATES =
            Set.of("bb", "be", "bw", "by", "hb", "he", "hh", "mv", "ni", "nw", "rp", "sh", "sl", "sn", "st", "th");

    /** Read when the first day is counted and not at the start, which it would delay. */
    private final Supplier<HolidayManager> holidays =
            SingletonSupplier.of(() -> HolidayManager.getInstance(ManagerParameters.create("de")));

    private final Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();
    private final CalendarProperties properties;

    WorkingDays(CalendarProperties properties) {
        if (!STATES.contains(properties.state())) {
            throw new IllegalArgumentException("bildungslandschaft.calendar.state: there is no German federal state '"
                    + properties.state() + "', expected a code like 'bb'");
        }
        this.properties = properties;
    }

    /** Whether the office works on a day. */
    public boolean isWorkingDay(LocalDate day) {
        return year(day.getYear()).contains(day);
    }

    /** Whether a day is one of the state's public holidays, on whatever day of the week. */
    public boolean isPublicHoliday(LocalDate day) {
        return holidaysOf(day.getYear()).contains(day);
    }

    /**
     * The n-th working day after a day, which is itself not counted and may be a weekend or holiday.
     *
     * @param workingDays n; if negative, counted backwards; 0 gives the day itself or else the next working day
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        if (workingDays > 0) {
            return find(from.getYear(), year(from.getYear()).upTo(from) + (long) workingDays);
        }
        int lastBefore = year(from.getYear()).upTo(from) - (isWorkingDay(from) ? 1 : 0);
        return find(from.getYear(), lastBefore + 1L + workingDays);
    }

    /**
     * How many working days lie after one day, up to and including another: the n for which {@link #plus} leads from the
     * first to the second, if that is a working day. Negative when the second day is the earlier one.
     */
    public int between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -count(to.minusDays(1), from.minusDays(1)) : count(from, to);
    }

    /** The day itself if the office works, otherwise the next day on which it does. */
    public LocalDate sameOrNext(LocalDate day) {
        return plus(day, 0);
    }

    /** The day itself if the office works, otherwise the last day on which it did. */
    public LocalDate sameOrPrevious(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, -1);
    }

    /** The instant at which the office opens on a day, in German legal time: when a timer of that day goes off. */
    public Instant morningOf(LocalDate day) {
        return day.atTime(properties.officeOpens()).atZone(OfficeClock.ZONE).toInstant();
    }

    /** The public holidays of a year in the configured state, weekends included. */
    Set<LocalDate> holidaysOf(int year) {
        return holidays.get().getHolidays(Year.of(year), properties.state()).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private int count(LocalDate after, LocalDate upTo) {
        int count = year(upTo.getYear()).upTo(upTo) - year(after.getYear()).upTo(after);
        for (int year = after.getYear(); year < upTo.getYear(); year++) {
            count += year(year).count();
        }
        return count;
    }

    /** The working day at a position counted from the first one of a year (1), into earlier and later years. */
    private LocalDate find(int startYear, long position) {
        int year = startYear;
        long left = position;
        while (left > year(year).count()) {
            left -= year(year).count();
            year++;
        }
        while (left < 1) {
            year--;
            left += year(year).count();
        }
        return year(year).day((int) left);
    }

    private WorkingYear year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException(
                    "Working days are known from " + FIRST_YEAR + " to " + LAST_YEAR + ", not in " + year);
        }
        return years.computeIfAbsent(year, this::workingYear);
    }

    private WorkingYear workingYear(int year) {
        Set<LocalDate> publicHolidays = holidaysOf(year);
        return new WorkingYear(
                year,
                day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                        && !publicHolidays.contains(day)
                        && !properties.officeClosures().contains(MonthDay.from(day)));
    }
}
