package bildungslandschaft.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchoolHolidayRepository extends Repository<SchoolHolidayEntry, Long> {

    @Query("select h from SchoolHolidayEntry h where h.state = :state and h.firstDay <= :day and h.lastDay >= :day")
    Optional<SchoolHolidayEntry> findOn(String state, LocalDate day);

    /** The end of the last holidays before a day. */
    @Query("select max(h.lastDay) from SchoolHolidayEntry h where h.state = :state and h.lastDay <= :day")
    Optional<LocalDate> lastDayUpTo(String state, LocalDate day);

    /** The beginning of the next holidays after a day. */
    @Query("select min(h.firstDay) from SchoolHolidayEntry h where h.state = :state and h.firstDay >= :day")
    Optional<LocalDate> firstDayFrom(String state, LocalDate day);

    boolean existsByStateAndFirstDay(String state, LocalDate firstDay);

    SchoolHolidayEntry save(SchoolHolidayEntry entry);
}
