package bildungslandschaft.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All mails that wait or were sent. */
interface Messages extends JpaRepository<Message, UUID> {

    boolean existsByCause(String cause);

    long countByState(MessageState state);

    Optional<Message> findByCause(String cause);

    @Query("""
            select m.id from Message m
            where m.state = MessageState.QUEUED and m.nextAttemptAt <= :now
            order by m.nextAttemptAt
            """)
    List<UUID> findDue(Instant now, Limit limit);

    /** Takes the mail if it is due and nobody else has it: one row changed means it is ours until the lease ends. */
    @Modifying(clearAutomatically = true)
    @Query("""
            update Message m
            set m.nextAttemptAt = :leaseEnd, m.attempts = m.attempts + 1, m.version = m.version + 1
            where m.id = :id and m.state = MessageState.QUEUED and m.nextAttemptAt <= :now
            """)
    int claim(UUID id, Instant now, Instant leaseEnd);

    @Modifying
    @Query("delete from Message m where m.caseNumber = :caseNumber")
    int deleteOf(String caseNumber);

    @Modifying
    @Query("delete from Message m where m.state <> MessageState.QUEUED and m.createdAt < :limit")
    int deleteOlderThan(Instant limit);
}
