package bildungslandschaft.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InboxRows extends Repository<InboxRow, InboxRow.Key> {

    InboxRow save(InboxRow row);

    @Query("select r from InboxRow r where r.key.taskId = :taskId and r.key.audience in :audiences")
    List<InboxRow> findFor(String taskId, Collection<String> audiences);

    @Query("select r from InboxRow r where r.key.taskId = :taskId")
    List<InboxRow> findByTask(String taskId);

    @Query("select r from InboxRow r where r.caseNumber = :caseNumber order by r.createdAt")
    List<InboxRow> findByCase(String caseNumber);

    @Query("select r from InboxRow r where r.caseNumber in :caseNumbers order by r.createdAt")
    List<InboxRow> findByCases(Collection<String> caseNumbers);

    @Query("select r from InboxRow r where r.roleName in :roles and r.assignee is null order by r.createdAt")
    List<InboxRow> findUnclaimed(Collection<String> roles);

    @Query("select distinct r.caseNumber from InboxRow r where r.key.taskId = :taskId")
    Optional<String> findCaseOf(String taskId);

    /** What somebody of a team has taken. */
    @Query("select r from InboxRow r where r.assignee is not null and r.personal = false")
    List<InboxRow> findClaimed();

    void delete(InboxRow row);
}
