package bildungslandschaft.monitoring;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where cases wait, for lists. */
interface WaitingSteps extends Repository<WaitingStep, String> {

    List<WaitingStep> findByCaseNumberIn(Collection<String> numbers);

    /** The runs of a process that go on; the first of each case tells how long it has been in it. */
    @Query("select r from ProcessRun r where r.caseNumber in :numbers and r.processKey = :process and r.endedAt is null"
            + " order by r.startedAt")
    List<ProcessRun> findRunning(String process, Collection<String> numbers);
}
