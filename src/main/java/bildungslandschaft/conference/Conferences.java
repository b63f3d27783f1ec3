package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseSubject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All conferences. */
interface Conferences extends Repository<Conference, String> {

    Conference save(Conference file);

    Optional<Conference> findById(String number);

    Optional<Conference> findBySubmission(UUID submission);

    List<Conference> findByNumberIn(Collection<String> numbers);

    List<Conference> findByDay(LocalDate day);

    @Query("select new bildungslandschaft.workflow.CaseSubject(c.number, c.motto) from Conference c"
            + " where c.number in :numbers")
    List<CaseSubject> findSubjects(Collection<String> numbers);

    List<Conference> findByDayLessThanEqual(LocalDate day);

    @Query("select c from Conference c order by c.day desc, c.number desc")
    List<Conference> findNewestFirst();

    boolean existsByEditionAndStateNotIn(int edition, Collection<ConferenceState> states);

    @Query("select coalesce(max(c.edition), 0) from Conference c")
    int lastEdition();
}
