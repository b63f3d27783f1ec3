package bildungslandschaft.workflow;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts deadlines into words, counted in working days from today. */
@Component
public class Dues {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EE, dd.MM.", Locale.GERMAN);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("EE, dd.MM.yyyy", Locale.GERMAN);

    private final WorkingDays workingDays;
    private final Clock clock;

    Dues(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The deadline in words; "ohne Frist" for null. */
    public Due of(@Nullable LocalDate day) {
        if (day == null) {
            return new Due("ohne Frist", Due.Level.NONE);
        }
        var today = LocalDate.now(clock);
        var date = day.format(day.getYear() == today.getYear() ? SHORT : WITH_YEAR);
        if (day.isBefore(today)) {
            return new Due(date + " · " + overdue(day, today), Due.Level.OVERDUE);
        } else if (day.equals(today)) {
            return new Due("heute, " + date, Due.Level.SOON);
        } else if (day.equals(today.plusDays(1))) {
            return new Due("morgen, " + date, Due.Level.SOON);
        }
        return new Due(date, Due.Level.LATER);
    }

    /** The day itself, for what is kept: "morgen" is not so any more the day after. */
    public String inFull(LocalDate day) {
        return GermanDay.withWeekday(day);
    }

    /** How many working days have passed since a day; 0 on the day itself. */
    public int workingDaysSince(LocalDate day) {
        return workingDays.between(day, LocalDate.now(clock));
    }

    /** Whether the office works on a day, so that something can be due on it. */
    public boolean isWorkingDay(LocalDate day) {
        return workingDays.isWorkingDay(day);
    }

    private String overdue(LocalDate day, LocalDate today) {
        int late = workingDays.between(day, today);
        return switch (late) {
            case 0 -> "überfällig";
            case 1 -> "1 Arbeitstag überfällig";
            default -> late + " Arbeitstage überfällig";
        };
    }
}
