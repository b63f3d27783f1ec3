package bildungslandschaft.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EscalatedTasks extends Repository<EscalatedTask, String> {

    EscalatedTask save(EscalatedTask task);

    Optional<EscalatedTask> findById(String taskId);

    boolean existsById(String taskId);

    /** Not red yet, though escalated on that day or before. */
    @Query("select t.taskId from EscalatedTask t where t.redOn is null and t.since <= :day order by t.since, t.taskId")
    List<String> findWaitingSince(LocalDate day);

    @Query("select t from EscalatedTask t where t.redOn is not null order by t.since, t.taskId")
    List<EscalatedTask> findRed();

    @Modifying
    @Query("delete from EscalatedTask t where t.taskId = :taskId")
    void deleteByTask(String taskId);
}
