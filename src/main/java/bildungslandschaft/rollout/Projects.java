package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseSubject;
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

    @Query("select new bildungslandschaft.workflow.CaseSubject(p.number, p.profile.title) from Project p"
            + " where p.number in :numbers")
    List<CaseSubject> findSubjects(Collection<String> numbers);

    @Query("select p.number from Project p where lower(p.profile.title) like :pattern escape '!'")
    List<String> findNamed(String pattern);

    List<Project> findByOrderByNumberDesc();

    Optional<Project> findBySubmission(UUID submission);

    /** Projects whose Kitas may be started: a project goes on in the municipalities when its report is written. */
    @Query("select p from Project p where p.paused = false and p.state in (RUNNING, REPORTED, COMPLETED)"
            + " and exists (select k from Participation k where k.project = p.number"
            + " and k.plan.releasedAt is not null and k.started = false and k.state = OPEN)")
    List<Project> findWithKitasInLine();
}
