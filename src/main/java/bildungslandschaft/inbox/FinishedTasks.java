package bildungslandschaft.inbox;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FinishedTasks extends Repository<FinishedTask, String> {

    FinishedTask save(FinishedTask task);

    Optional<FinishedTask> findById(String taskId);

    boolean existsById(String taskId);
}
