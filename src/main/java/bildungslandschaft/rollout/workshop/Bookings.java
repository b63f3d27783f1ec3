package bildungslandschaft.rollout.workshop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All seats that were ever given or wished for. */
interface Bookings extends Repository<Booking, Long> {

    Booking save(Booking booking);

    Optional<Booking> findById(Long id);

    @Query("select b from Booking b where b.participation = :participation and b.state in (WAITING, BOOKED)")
    Optional<Booking> findLive(String participation);

    @Query("select b from Booking b where b.participation = :participation order by b.id")
    List<Booking> findAllOf(String participation);

    @Query("select b from Booking b where b.workshop = :workshop and b.state <> CANCELLED order by b.participation")
    List<Booking> findIn(String workshop);

    /** Who waits in a project, the longest waiting first. */
    @Query("select b from Booking b where b.project = :project and b.state = WAITING order by b.since, b.id")
    List<Booking> findWaiting(String project);

    @Query("select b.workshop as workshop, sum(b.people) as people from Booking b where b.workshop in :workshops"
            + " and b.state <> CANCELLED group by b.workshop")
    List<Taken> countTaken(Collection<String> workshops);

    @Query("select coalesce(sum(b.present), 0) from Booking b join Workshop w on w.number = b.workshop"
            + " where b.kitaId = :kitaId and b.state = ATTENDED and w.plan.date >= :day")
    long countVisits(String kitaId, LocalDate day);

    @Query("select distinct w.plan.topic from Booking b join Workshop w on w.number = b.workshop"
            + " where b.kitaId = :kitaId and b.state = ATTENDED")
    List<String> findTopicsOf(String kitaId);

    /** People with a seat, per workshop. */
    interface Taken {

        String getWorkshop();

        long getPeople();
    }
}
