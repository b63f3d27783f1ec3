package bildungslandschaft.rollout.workshop;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All workshops of all projects. */
interface Workshops extends Repository<Workshop, String> {

    Workshop save(Workshop workshop);

    Optional<Workshop> findById(String number);

    /**
     * The workshops of a project whose seats can be given away. Whoever gives or takes seats begins with this: the lock
     * lets only one do it at a time, so that no seat is given twice.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Workshop w where w.project = :project and w.state = PLANNED order by w.number")
    List<Workshop> lockPlanned(String project);

    @Query("select w from Workshop w where w.project = :project and w.plan.date between :first and :last"
            + " order by w.plan.date, w.plan.startsAt, w.number")
    List<Workshop> findBetween(String project, LocalDate first, LocalDate last);

    @Query("select w from Workshop w where w.project = :project and w.plan.date < :day"
            + " order by w.plan.date desc, w.plan.startsAt desc, w.number")
    List<Workshop> findBefore(String project, LocalDate day, Limit most);
}
