package bildungslandschaft.rollout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All projects. */
interface Projects extends Repository<Project, String> {

    Project save(Project project);

    Optional<Project> findById(String number);

    List<Project> findByNumberIn(Collection<String> numbers);

    List<Project> findByOrderByNumberDesc();
}
