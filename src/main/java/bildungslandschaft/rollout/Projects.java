package bildungslandschaft.rollout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All projects. */
interface Projects extends Repository<Project, String> {

    Project save(Project project);

    Optional<Project> findById(String number);

    List<Project> findByNumberIn(Collection<String> numbers);

    List<Project> findByOrderByNumberDesc();

    Optional<Project> findBySubmission(UUID submission);

    /** Projects whose Kitas may be started: a project goes on in the municipalities when its report is written. */
    @Query("select p from Project p where p.paused = false and p.state in (RUNNING, REPORTED, COMPLETED)"
            + " and exists (select k from Participation k where k.project = p.number"
            + " and k.plan.releasedAt is not null and k.started = false and k.state = OPEN)")
    List<Project> findWithKitasInLine();
}
