package bildungslandschaft.correspondence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All links that were handed out. */
interface IssuedLinks extends JpaRepository<IssuedLink, String> {

    @Query("select l.purpose as purpose, l.caseNumber as caseNumber from IssuedLink l where l.tokenHash = :tokenHash")
    Optional<Question> findQuestion(String tokenHash);

    /** In one order for all, so that two who lock the same never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select l from IssuedLink l where l.purpose = :purpose and l.caseNumber = :caseNumber
            order by l.tokenHash
            """)
    List<IssuedLink> lockAll(String purpose, String caseNumber);

    /** What links of the same question have in common. */
    interface Question {

        String getPurpose();

        String getCaseNumber();
    }

    /** Of several that press the button at once, one changes the row. */
    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("""
            update IssuedLink l set l.usedAt = :now, l.version = l.version + 1
            where l.tokenHash = :tokenHash and l.usedAt is null and l.revokedAt is null and l.expiresAt > :now
            """)
    int use(String tokenHash, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("""
            update IssuedLink l set l.usedAt = :now, l.version = l.version + 1
            where l.purpose = :purpose and l.caseNumber = :caseNumber and l.usedAt is null and l.revokedAt is null
            """)
    int useAll(String purpose, String caseNumber, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("""
            update IssuedLink l set l.revokedAt = :now, l.version = l.version + 1
            where l.purpose = :purpose and l.caseNumber = :caseNumber and l.usedAt is null and l.revokedAt is null
            """)
    int revoke(String purpose, String caseNumber, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("""
            update IssuedLink l set l.expiresAt = :until, l.version = l.version + 1
            where l.purpose = :purpose and l.caseNumber = :caseNumber and l.usedAt is null and l.revokedAt is null
            """)
    int keepOpen(String purpose, String caseNumber, Instant until);

    @Modifying
    @Query("delete from IssuedLink l where l.caseNumber = :caseNumber")
    int deleteOf(String caseNumber);

    @Modifying
    @Query("delete from IssuedLink l where l.expiresAt < :limit")
    int deleteExpiredBefore(Instant limit);
}
