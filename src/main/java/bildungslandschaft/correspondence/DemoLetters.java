package bildungslandschaft.correspondence;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The mails of the demonstration. */
interface DemoLetters extends JpaRepository<DemoLetter, Long> {

    @Query("select l from DemoLetter l order by l.sentAt desc, l.id desc")
    List<DemoLetter> findNewest(Limit limit);

    @Modifying
    @Query("delete from DemoLetter l where l.id <= :limit")
    void deleteUpTo(long limit);
}
