package bildungslandschaft.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the schools of the state are closed, so that nobody plans a workshop into the summer. */
@Service
public class SchoolHolidays {

    /** No state has its pupils in school for so long without holidays: if it looks so, some have not been entered. */
    private static final Period LONGEST_LESSONS = Period.ofWeeks(16);

    private final SchoolHolidayRepository repository;
    private final String state;

    SchoolHolidays(SchoolHolidayRepository repository, CalendarProperties properties) {
        this.repository = repository;
        this.state = properties.state();
    }

    /** The school holidays that a day falls into; empty also for years that nobody has entered yet. */
    @Transactional(readOnly = true)
    public Optional<SchoolHoliday> on(LocalDate day) {
        return repository.findOn(state, day).map(SchoolHolidayEntry::view);
    }

    /** Whether it is known for a day that it falls into school holidays or not. */
    @Transactional(readOnly = true)
    public boolean areKnownAt(LocalDate day) {
        var before = repository.lastDayUpTo(state, day);
        var after = repository.firstDayFrom(state, day);
        return on(day).isPresent()
                || before.isPresent()
                        && after.isPresent()
                        && after.get().isBefore(before.get().plus(LONGEST_LESSONS));
    }
}
