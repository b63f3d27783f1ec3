package bildungslandschaft.workflow;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where cases wait for people. */
interface OpenSteps extends Repository<OpenStep, String> {

    OpenStep save(OpenStep step);

    List<OpenStep> findByCaseNumber(String caseNumber);

    @Modifying
    @Query("delete from OpenStep s where s.taskId = :taskId")
    void deleteByTask(String taskId);

    @Modifying
    @Query("delete from OpenStep s where s.caseNumber = :caseNumber")
    void deleteByCase(String caseNumber);
}
