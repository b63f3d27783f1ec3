package bildungslandschaft.workflow;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TimelineEntries extends Repository<TimelineEntry, Long> {

    TimelineEntry save(TimelineEntry entry);

    @Modifying
    @Query("delete from TimelineEntry e where e.caseNumber = :caseNumber")
    void deleteByCaseNumber(String caseNumber);

    List<TimelineEntry> findByCaseNumberOrderByAtDescIdDesc(String caseNumber);
}
