package bildungslandschaft.rollout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything the Kitas have reached, in the order in which it happened. */
interface Milestones extends Repository<Milestone, Long> {

    Milestone save(Milestone milestone);

    List<Milestone> findByProjectOrderById(String project);

    /** The last day on which a Kita of the project moved. */
    @Query("select max(m.reachedOn) from Milestone m where m.project = :project")
    Optional<LocalDate> findLastDay(String project);
}
