package bildungslandschaft.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "school_holiday")
@NullUnmarked
class SchoolHolidayEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "school_holiday_seq")
    @SequenceGenerator(name = "school_holiday_seq", sequenceName = "school_holiday_seq", allocationSize = 50)
    private Long id;

    private String state;
    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;

    protected SchoolHolidayEntry() {}

    SchoolHolidayEntry(String state, SchoolHoliday holiday) {
        if (holiday.lastDay().isBefore(holiday.firstDay())) {
            throw new IllegalArgumentException(holiday.name() + " would end before they begin: " + holiday);
        }
        this.state = state;
        this.name = holiday.name();
        this.firstDay = holiday.firstDay();
        this.lastDay = holiday.lastDay();
    }

    SchoolHoliday view() {
        return new SchoolHoliday(name, firstDay, lastDay);
    }
}
