package bildungslandschaft.correspondence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All answers that came by links; the database deletes them with their link. */
interface GivenAnswers extends JpaRepository<GivenAnswer, UUID> {

    boolean existsByTokenHashAndSubmission(String tokenHash, UUID submission);

    Optional<GivenAnswer> findByTokenHashAndSubmission(String tokenHash, UUID submission);

    Optional<GivenAnswer> findFirstByTokenHashOrderByAnsweredAtDesc(String tokenHash);

    @Query("""
            select max(a.answeredAt) from GivenAnswer a, IssuedLink l
            where l.tokenHash = a.tokenHash and l.purpose = :purpose and l.caseNumber = :caseNumber
              and a.answeredAt >= :since
            """)
    Optional<Instant> findLast(String purpose, String caseNumber, Instant since);
}
