package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseSubject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.SpecHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The files of all Kitas in all projects. */
interface Participations extends Repository<Participation, String> {

    /** What Hibernate understands as "for update skip locked". */
    String SKIP_LOCKED = "-2";

    Participation save(Participation participation);

    Optional<Participation> findById(String number);

    /** The file that a step of its own process asks for, so that it is there. */
    default Participation get(CaseNumber number) {
        return findById(number.value()).orElseThrow(() -> new IllegalStateException("no case " + number));
    }

    List<Participation> findByNumberIn(Collection<String> numbers);

    /** Which Kita a case is about, by its number and not yet by its name. */
    @Query("select new bildungslandschaft.workflow.CaseSubject(p.number, p.kitaId) from Participation p"
            + " where p.number in :numbers")
    List<CaseSubject> findSubjects(Collection<String> numbers);

    List<Participation> findByProjectOrderByNumber(String project);

    List<Participation> findByProjectAndUnitOrderByNumber(String project, String unit);

    List<Participation> findByKitaId(String kitaId);

    @Query("select p.number from Participation p where p.kitaId = :kitaId order by p.number")
    List<String> findNumbersByKitaId(String kitaId);

    /** Which of these Kitas are on the list of a project. */
    @Query("select p.kitaId from Participation p where p.project = :project and p.kitaId in :kitaIds")
    List<String> findListed(String project, Collection<String> kitaIds);

    /** Those of these Kitas that count in a project which goes on. */
    @Query("select p.number from Participation p where p.kitaId in :kitaIds and p.state <> LAPSED"
            + " and p.project in (select j.number from Project j where j.state not in (REJECTED, STOPPED, COMPLETED))"
            + " order by p.number")
    List<String> findRemaining(Collection<String> kitaIds);

    List<Participation> findByStateInOrderByNumber(Collection<ParticipationState> states);

    @Query("select count(p) from Participation p where p.project = :project and p.plan.releasedAt is not null"
            + " and p.started = false and p.state = OPEN")
    long countInLine(String project);

    @Query("select count(p) from Participation p where p.project = :project and p.unit = :unit and p.plan.takesPart"
            + " and p.state in (OPEN, ADDRESSED, INTERESTED, APPROVAL_PENDING, APPROVED, REGISTERED, WORKSHOP_1,"
            + " WORKSHOP_2, APPLICATION_SUBMITTED, POSTPONED, PROOF_PENDING)")
    long countUnfinished(String project, String unit);

    @Query("select p from Participation p where p.state = CERTIFIED and p.training.validUntil <= :day"
            + " and p.training.renewing = false")
    List<Participation> findExpiringUntil(LocalDate day);

    /** The latest approvals of a municipality, newest first: what it entered last time is what it enters first. */
    @Query("select p from Participation p where p.unit = :unit and p.approval.approved = true"
            + " and p.approvalPath = MUNICIPAL order by p.approval.decidedOn desc, p.number desc")
    List<Participation> findLatestApprovals(String unit, Limit most);

    @Query("select new bildungslandschaft.rollout.StateCount(p.unit, p.state, count(p)) from Participation p"
            + " where p.project = :project group by p.unit, p.state")
    List<StateCount> countStates(String project);

    /**
     * The next in line of these projects. They are not locked, for then H2 would read the whole line; and sorted by
     * what is the same for all of them, for only so does it see that the index has sorted them.
     */
    @Query("select p.number from Participation p where p.plan.releasedAt is not null and p.started = false"
            + " and p.state = OPEN and p.project in :projects order by p.started, p.plan.releasedAt, p.number")
    List<String> findNextInLine(Collection<String> projects, Limit most);

    /**
     * The first of these that still wait in line, locked until the end of the transaction; rows that another node holds
     * are passed over, so that two nodes never take the same Kita.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = SKIP_LOCKED))
    @Query("select p from Participation p where p.number in :numbers and p.plan.releasedAt is not null"
            + " and p.started = false and p.state = OPEN order by p.plan.releasedAt, p.number")
    List<Participation> takeInLine(Collection<String> numbers, Limit most);

    @Query("select count(p) from Participation p where p.project = :project and p.plan.releasedAt is not null"
            + " and p.started = true")
    long countStarted(String project);

    /** Kitas that take part but whose wave is not released. */
    @Query("select count(p) from Participation p where p.project = :project and p.plan.releasedAt is null"
            + " and p.plan.takesPart = true and p.started = false and p.state = OPEN")
    long countUnreleased(String project);

    /** Registered Kitas that have not been to a workshop yet. */
    @Query("select count(p) from Participation p where p.project = :project and p.state = REGISTERED")
    long countWaitingForSeats(String project);

    @Query("select count(p) from Participation p where p.project = :project and p.unit = :unit"
            + " and p.plan.takesPart = true and p.plan.wave > :wave and p.plan.releasedAt is null and p.state = OPEN")
    long countAfterWave(String project, String unit, int wave);
}
