package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseSubject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.SpecHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The rollouts of all projects in all municipalities. */
interface UnitRollouts extends Repository<UnitRollout, String> {

    UnitRollout save(UnitRollout rollout);

    Optional<UnitRollout> findById(String number);

    boolean existsById(String number);

    List<UnitRollout> findByNumberIn(Collection<String> numbers);

    @Query("select new bildungslandschaft.workflow.CaseSubject(u.number, p.profile.title) from UnitRollout u"
            + " join Project p on p.number = u.project where u.number in :numbers")
    List<CaseSubject> findSubjects(Collection<String> numbers);

    List<UnitRollout> findByProjectOrderByUnit(String project);

    List<UnitRollout> findByStateOrderByNumber(UnitRolloutState state);

    /** Units with every wave out in which no Kita has anything left to do; locked, those of another node passed over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = Participations.SKIP_LOCKED))
    @Query("select u from UnitRollout u where u.state = RUNNING and u.wavesReleased = " + PlanEntry.LAST_WAVE
            + " and not exists (select p from Participation p where p.project = u.project and p.unit = u.unit"
            + " and p.plan.takesPart = true and p.state in (OPEN, ADDRESSED, INTERESTED, APPROVAL_PENDING,"
            + " APPROVED, REGISTERED, WORKSHOP_1, WORKSHOP_2, APPLICATION_SUBMITTED, POSTPONED,"
            + " PROOF_PENDING)) order by u.number")
    List<UnitRollout> takeFinished(Limit most);
}
