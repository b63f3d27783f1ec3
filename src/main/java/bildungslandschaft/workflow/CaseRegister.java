package bildungslandschaft.workflow;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of all cases: gives out numbers and knows what may be listed. Features write it with their own acts. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseRegister {

    private final RegisteredCases cases;
    private final CaseCounters counters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseRegister(RegisteredCases cases, CaseCounters counters, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.counters = counters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The next free number of a kind in the current year, e.g. {@code BB-2026-000124}.
     *
     * @param digits of the running part, at least
     */
    public CaseNumber nextNumber(String kind, int digits) {
        return nextNumber(kind, LocalDate.now(clock).getYear(), digits);
    }

    /** The same in a year to come, for what is planned ahead and called after the year in which it takes place. */
    public CaseNumber nextNumber(String kind, int year, int digits) {
        return new CaseNumber(("%s-%d-%0" + digits + "d").formatted(kind, year, counters.next(kind, year)));
    }

    /**
     * Waits until nobody else acts on the case, and keeps others waiting until this transaction ends. Called before
     * anything of the case is read: the engine reads a task and what hangs on it one after the other, and would find half
     * of it gone while somebody else completes it.
     */
    public void lock(CaseNumber number) {
        cases.lock(number.value());
    }

    /** Enters a new case. */
    public void open(CaseNumber number, @Nullable String unit, CaseState state) {
        cases.save(new RegisteredCase(number, unit, state, clock.instant()));
    }

    public void reach(CaseNumber number, CaseState state) {
        entry(number).reach(state, clock.instant());
    }

    /** @param login whose the case is now; null if it waits for somebody to be found */
    public void assign(CaseNumber number, @Nullable String login) {
        entry(number).ownedBy(login);
    }

    /** Strikes a case out whose file has been deleted, with all that was noted about its way. */
    public void forget(CaseNumber number) {
        cases.deleteById(number.value());
        events.publishEvent(new CaseForgotten(number));
    }

    @Transactional(readOnly = true)
    public Optional<RegisteredCase> find(CaseNumber number) {
        return cases.findById(number.value());
    }

    /**
     * A page of the cases within reach, with how many there are.
     *
     * @param reaches per kind what the reader may find
     * @param wanted what they are looked for by, beyond that
     */
    @Transactional(readOnly = true)
    public Page<RegisteredCase> find(Map<String, Reach> reaches, Specification<RegisteredCase> wanted, Pageable page) {
        return cases.findAll(within(reaches).and(wanted), page);
    }

    /** The cases of each kind that lie within a reach. */
    public static Specification<RegisteredCase> within(Map<String, Reach> reaches) {
        return (entry, query, where) -> where.or(reaches.entrySet().stream()
                .map(reach -> within(reach.getKey(), reach.getValue(), entry, where))
                .toArray(Predicate[]::new));
    }

    private static Predicate within(String kind, Reach reach, Root<RegisteredCase> entry, CriteriaBuilder where) {
        var ofKind = where.equal(entry.get("kind"), kind);
        if (reach.all()) {
            return ofKind;
        }
        var ofUnits = reach.units().isEmpty()
                ? where.disjunction()
                : entry.get("unit").in(reach.units());
        var ofOwners = reach.owners().isEmpty()
                ? where.disjunction()
                : entry.get("owner").in(reach.owners());
        var ofAbsent = reach.absentOwners().isEmpty()
                ? where.disjunction()
                : where.and(entry.get("owner").in(reach.absentOwners()), where.isNull(entry.get("closedAt")));
        return where.and(ofKind, where.or(ofUnits, ofOwners, ofAbsent));
    }

    private RegisteredCase entry(CaseNumber number) {
        return cases.findById(number.value()).orElseThrow(() -> new IllegalStateException("no case " + number));
    }
}
