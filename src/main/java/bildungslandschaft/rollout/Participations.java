package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The files of all Kitas in all projects. */
interface Participations extends Repository<Participation, String> {

    Participation save(Participation participation);

    Optional<Participation> findById(String number);

    /** The file that a step of its own process asks for, so that it is there. */
    default Participation get(CaseNumber number) {
        return findById(number.value()).orElseThrow(() -> new IllegalStateException("no case " + number));
    }

    List<Participation> findByNumberIn(Collection<String> numbers);

    List<Participation> findByProjectOrderByNumber(String project);

    List<Participation> findByProjectAndUnitOrderByNumber(String project, String unit);

    List<Participation> findByKitaId(String kitaId);

    /** The next in line: released, not yet started, in projects that are not paused; the longest waiting first. */
    @Query("select p from Participation p join Project q on q.number = p.project"
            + " where p.plan.releasedAt is not null and p.started = false and p.state = OPEN"
            + " and q.paused = false and q.state = RUNNING order by p.plan.releasedAt, p.number")
    List<Participation> findNextInLine(Limit most);

    @Query("select count(p) from Participation p where p.project = :project and p.plan.releasedAt is not null"
            + " and p.started = false and p.state = OPEN")
    long countInLine(String project);

    @Query("select count(p) from Participation p where p.project = :project and p.unit = :unit and p.plan.takesPart"
            + " and p.state in (OPEN, ADDRESSED, INTERESTED, APPROVAL_PENDING, APPROVED, REGISTERED, WORKSHOP_1,"
            + " WORKSHOP_2, APPLICATION_SUBMITTED, POSTPONED)")
    long countUnfinished(String project, String unit);

    @Query("select p from Participation p where p.state = CERTIFIED and p.training.validUntil <= :day"
            + " and p.training.renewing = false")
    List<Participation> findExpiringUntil(LocalDate day);

    /** The latest approvals of a municipality, newest first: what it entered last time is what it enters first. */
    @Query("select p from Participation p where p.unit = :unit and p.approval.approved = true"
            + " and p.approvalPath = MUNICIPAL order by p.approval.decidedOn desc, p.number desc")
    List<Participation> findLatestApprovals(String unit, Limit most);
}
