package bildungslandschaft.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the schools of the state are closed, so that nobody plans a workshop into the summer. */
@Service
public class SchoolHolidays {

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
}
