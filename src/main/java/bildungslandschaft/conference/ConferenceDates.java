package bildungslandschaft.conference;

import bildungslandschaft.calendar.SchoolHolidays;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Says what speaks against a day. It decides nothing: an office may have its reasons for a Saturday. */
@Service
public class ConferenceDates {

    private static final int LONGEST_YEARS = 5;
    private static final Set<DayOfWeek> USUAL = Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);

    private final WorkingDays workingDays;
    private final SchoolHolidays schoolHolidays;
    private final Clock clock;

    ConferenceDates(WorkingDays workingDays, SchoolHolidays schoolHolidays, Clock clock) {
        this.workingDays = workingDays;
        this.schoolHolidays = schoolHolidays;
        this.clock = clock;
    }

    /** What speaks against a day, each in one sentence; empty if nothing does. */
    public List<String> conflicts(LocalDate day) {
        var conflicts = new ArrayList<String>();
        if (isFar(day)) {
            return conflicts;
        }
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        if (weekend) {
            conflicts.add("Der Tag liegt am Wochenende.");
        } else if (!workingDays.isWorkingDay(day)) {
            conflicts.add("Das ist ein Feiertag, oder das Amt hat geschlossen.");
        } else if (!USUAL.contains(day.getDayOfWeek())) {
            conflicts.add("Üblich ist ein Dienstag, Mittwoch oder Donnerstag.");
        }
        schoolHolidays
                .on(day)
                .ifPresent(holiday -> conflicts.add("An diesem Tag sind Ferien (%s).".formatted(holiday.name())));
        return conflicts;
    }

    /**
     * @param meant whether whoever chose the day knows what speaks against it
     * @throws RefusedException at the field {@code day} if a conference cannot take place then
     */
    void check(LocalDate day, boolean meant) {
        if (!day.isAfter(LocalDate.now(clock))) {
            throw new RefusedException("day", "Dieser Tag ist schon vorbei. Bitte nennen Sie einen künftigen.");
        }
        if (isFar(day)) {
            throw new RefusedException("day", "So weit voraus wird nicht geplant; höchstens fünf Jahre.");
        }
        var conflicts = conflicts(day);
        if (!meant && !conflicts.isEmpty()) {
            throw new RefusedException("meant", String.join(" ", conflicts));
        }
    }

    private boolean isFar(LocalDate day) {
        var today = LocalDate.now(clock);
        return day.isAfter(today.plusYears(LONGEST_YEARS)) || day.isBefore(today.minusYears(LONGEST_YEARS));
    }
}
