package bildungslandschaft.rollout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rollouts of all projects in all municipalities. */
interface UnitRollouts extends Repository<UnitRollout, String> {

    UnitRollout save(UnitRollout rollout);

    Optional<UnitRollout> findById(String number);

    boolean existsById(String number);

    List<UnitRollout> findByNumberIn(Collection<String> numbers);

    List<UnitRollout> findByProjectOrderByUnit(String project);
}
