package bildungslandschaft.rollout;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Everything the Kitas have reached, in the order in which it happened. */
interface Milestones extends Repository<Milestone, Long> {

    Milestone save(Milestone milestone);

    List<Milestone> findByProjectOrderById(String project);
}
