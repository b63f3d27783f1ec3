package bildungslandschaft.counselling;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The anonymous rows that outlive the case files. */
interface CounsellingStatistics extends Repository<CounsellingStatistic, UUID> {

    CounsellingStatistic save(CounsellingStatistic row);

    long count();
}
