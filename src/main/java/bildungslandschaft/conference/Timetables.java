package bildungslandschaft.conference;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Timetables extends Repository<Timetable, String> {

    Timetable save(Timetable timetable);

    Optional<Timetable> findById(String conference);
}
