package bildungslandschaft.correspondence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All lines of digests that wait or were sent. */
interface DigestEntries extends JpaRepository<DigestEntry, UUID> {

    boolean existsByLoginAndCause(String login, String cause);

    @Query("select distinct e.login from DigestEntry e where e.sentAt is null and e.createdAt < :before")
    List<String> findWaitingLogins(Instant before);

    /** Another node that wants the same waits, and then finds nothing left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select e from DigestEntry e where e.login in :logins and e.sentAt is null and e.createdAt < :before
            order by e.id
            """)
    List<DigestEntry> lockWaiting(Collection<String> logins, Instant before);

    @Modifying
    @Query("delete from DigestEntry e where e.cause = :cause and e.sentAt is null")
    int deleteUnsent(String cause);

    @Modifying
    @Query("delete from DigestEntry e where e.login = :login and e.sentAt is null")
    int deleteUnsentOf(String login);

    @Modifying
    @Query("delete from DigestEntry e where e.path is null and e.sentAt is null and e.createdAt < :limit")
    int deleteOldNews(Instant limit);

    @Modifying
    @Query("delete from DigestEntry e where e.sentAt < :limit")
    int deleteSentBefore(Instant limit);
}
