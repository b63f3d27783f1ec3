package bildungslandschaft.inbox;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FinishedTasks extends Repository<FinishedTask, String> {

    FinishedTask save(FinishedTask task);

    Optional<FinishedTask> findById(String taskId);

    boolean existsById(String taskId);

    @Modifying
    @Query("delete from FinishedTask t where t.caseNumber = :caseNumber")
    void deleteByCase(String caseNumber);
}
