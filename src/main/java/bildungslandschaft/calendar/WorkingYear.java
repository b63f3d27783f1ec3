package bildungslandschaft.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.function.Predicate;

/** One calendar year, reduced to the days on which the office works. */
final class WorkingYear {

    private final int year;
    private final int[] daysOfYear;

    WorkingYear(int year, Predicate<LocalDate> worked) {
        this.year = year;
        this.daysOfYear = Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .filter(worked)
                .mapToInt(LocalDate::getDayOfYear)
                .toArray();
    }

    int count() {
        return daysOfYear.length;
    }

    boolean contains(LocalDate day) {
        return Arrays.binarySearch(daysOfYear, day.getDayOfYear()) >= 0;
    }

    /** How many working days this year has from its beginning up to and including a day. */
    int upTo(LocalDate day) {
        int found = Arrays.binarySearch(daysOfYear, day.getDayOfYear());
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The n-th working day of this year, counted from 1. */
    LocalDate day(int n) {
        return LocalDate.ofYearDay(year, daysOfYear[n - 1]);
    }
}
