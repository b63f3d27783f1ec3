package bildungslandschaft.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All letters on paper that wait or were posted. */
interface PaperLetters extends JpaRepository<PaperLetter, Long> {

    boolean existsByCause(String cause);

    boolean existsByCaseNumberAndPurposeAndState(String caseNumber, String purpose, LetterState state);

    Optional<PaperLetter> findFirstByAddresseeOrderByIdDesc(String addressee);

    List<PaperLetter> findByAddresseeAndState(String addressee, LetterState state);

    /** The oldest first. */
    @Query("select l from PaperLetter l where l.desk = :desk and l.state = WAITING and l.id <= :newest order by l.id")
    List<PaperLetter> findWaiting(String desk, long newest, Limit limit);

    long countByDeskAndState(String desk, LetterState state);

    @Query("select l from PaperLetter l where l.desk = :desk and l.state <> WAITING order by l.settledAt desc, l.id"
            + " desc")
    List<PaperLetter> findSettled(String desk, Limit limit);

    /** Of several who say it at once, one changes the row. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
        update PaperLetter l set l.state = :state, l.settledAt = :now, l.settledBy = :by, l.version = l.version + 1
        where l.id = :id and l.state = WAITING
        """)
    int settle(long id, LetterState state, Instant now, String by);

    /** What asks for something that is settled is not posted any more. */
    @Modifying(flushAutomatically = true)
    @Query("""
        update PaperLetter l set l.state = DROPPED, l.settledAt = :now, l.settledBy = :by, l.version = l.version + 1
        where l.caseNumber = :caseNumber and l.purpose = :purpose and l.state = WAITING
        """)
    int drop(String caseNumber, String purpose, Instant now, String by);

    @Modifying
    @Query("delete from PaperLetter l where l.caseNumber = :caseNumber")
    int deleteOf(String caseNumber);

    @Modifying
    @Query("delete from PaperLetter l where l.state <> WAITING and l.settledAt < :limit")
    int deleteSettledBefore(Instant limit);
}
