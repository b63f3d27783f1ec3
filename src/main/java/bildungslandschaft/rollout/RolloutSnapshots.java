package bildungslandschaft.rollout;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The monthly records of all projects. */
interface RolloutSnapshots extends Repository<RolloutSnapshot, RolloutSnapshot.Key> {

    RolloutSnapshot save(RolloutSnapshot snapshot);

    @Query("select s from RolloutSnapshot s where s.key.project = :project order by s.key.takenOn, s.key.unit")
    List<RolloutSnapshot> findByProject(String project);
}
