package bildungslandschaft.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchoolHolidayRepository extends Repository<SchoolHolidayEntry, Long> {

    @Query("select h from SchoolHolidayEntry h where h.state = :state and h.firstDay <= :day and h.lastDay >= :day")
    Optional<SchoolHolidayEntry> findOn(String state, LocalDate day);

    boolean existsByStateAndFirstDay(String state, LocalDate firstDay);

    SchoolHolidayEntry save(SchoolHolidayEntry entry);
}
