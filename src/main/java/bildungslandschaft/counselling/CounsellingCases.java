package bildungslandschaft.counselling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All counselling cases that are not yet deleted. */
interface CounsellingCases extends Repository<CounsellingCase, String> {

    CounsellingCase save(CounsellingCase file);

    Optional<CounsellingCase> findById(String number);

    List<CounsellingCase> findByNumberIn(Collection<String> numbers);

    Optional<CounsellingCase> findBySubmission(UUID submission);

    /** Open cases per advisor: the load that the assignment looks at. */
    @Query("select c.advisor as advisor, count(c) as open from CounsellingCase c"
            + " where c.advisor is not null and c.closedOn is null group by c.advisor")
    List<Load> loads();

    List<CounsellingCase> findByDeletionDateLessThanEqual(LocalDate day);

    long countByState(CounsellingState state);

    void delete(CounsellingCase file);

    /** How many open cases an advisor has. */
    interface Load {

        String getAdvisor();

        long getOpen();
    }
}
