package bildungslandschaft.correspondence;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All links that were handed out. */
interface IssuedLinks extends JpaRepository<IssuedLink, String> {

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

    @Modifying
    @Query("delete from IssuedLink l where l.caseNumber = :caseNumber")
    int deleteOf(String caseNumber);

    @Modifying
    @Query("delete from IssuedLink l where l.expiresAt < :limit")
    int deleteExpiredBefore(Instant limit);
}
