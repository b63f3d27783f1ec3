package bildungslandschaft.monitoring;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.monitoring.CaseFilter.Opened;
import bildungslandschaft.monitoring.CaseFilter.Standing;
import bildungslandschaft.workflow.CaseSubject;
import bildungslandschaft.workflow.RegisteredCase;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Says in the database's words what a filter of the list means; the same words as those in which the board counts. */
@Component
class CaseSearch {

    private final Escalation escalation;
    private final WorkingDays workingDays;
    private final Clock clock;

    CaseSearch(Escalation escalation, WorkingDays workingDays, Clock clock) {
        this.escalation = escalation;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * @param course the cases of which the reader may know where they stand; by that no others are found or sorted
     * @param about what the words of the filter mean in each kind of case
     */
    Specification<RegisteredCase> of(
            CaseFilter filter, Specification<RegisteredCase> course, List<Specification<RegisteredCase>> about) {
        return (entry, query, where) -> {
            var places = new Places(filter, entry, query, where);
            var all = new ArrayList<Predicate>();
            all.addAll(itself(filter, entry, where));
            all.addAll(opened(filter.opened(), entry, where));
            if (!filter.about().isEmpty()) {
                all.add(Specification.anyOf(about).toPredicate(entry, query, where));
            }
            all.addAll(places.all());
            if (filter.standing().asksForCourse()) {
                all.add(course.toPredicate(entry, query, where));
            }
            // The statement that counts them sorts nothing.
            if (RegisteredCase.class.equals(query.getResultType())) {
                query.orderBy(places.order(course));
            }
            return where.and(all.toArray(Predicate[]::new));
        };
    }

    private List<Predicate> itself(CaseFilter filter, Root<RegisteredCase> entry, CriteriaBuilder where) {
        var all = new ArrayList<Predicate>();
        if (!filter.number().isEmpty()) {
            all.add(where.like(entry.get("number"), CaseSubject.literally(filter.number()) + "%", '!'));
        }
        if (filter.unit().equals(CaseFilter.NO_UNIT)) {
            all.add(where.isNull(entry.get("unit")));
        } else if (!filter.unit().isEmpty()) {
            all.add(where.equal(entry.get("unit"), filter.unit()));
        }
        if (filter.state().kind() != null) {
            all.add(where.equal(entry.get("kind"), filter.state().kind()));
            all.add(where.equal(entry.get("state"), filter.state().state()));
        } else if (filter.state().equals(StateFilter.CLOSED)) {
            all.add(where.isNotNull(entry.get("closedAt")));
        } else if (filter.state().equals(StateFilter.OPEN) && !filter.standing().asksForNow()) {
            all.add(where.isNull(entry.get("closedAt")));
        }
        if (filter.asksForEnd() && filter.standing().endedSince() != null) {
            all.add(where.greaterThanOrEqualTo(
                    entry.get("closedAt"), startOf(filter.standing().endedSince())));
        }
        return all;
    }

    private List<Predicate> opened(Opened opened, Root<RegisteredCase> entry, CriteriaBuilder where) {
        var all = new ArrayList<Predicate>();
        if (opened.olderThan() != null) {
            var day = workingDays.plus(LocalDate.now(clock), -opened.olderThan());
            all.add(where.lessThan(entry.get("openedAt"), startOf(day.plusDays(1))));
        }
        if (opened.from() != null) {
            all.add(where.greaterThanOrEqualTo(entry.get("openedAt"), startOf(opened.from())));
        }
        if (opened.to() != null) {
            all.add(where.lessThan(entry.get("openedAt"), startOf(opened.to().plusDays(1))));
        }
        return all;
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** What is asked of the rows that the board counts. */
    private final class Places {

        private final CaseFilter filter;
        private final Standing wanted;
        private final Root<RegisteredCase> entry;
        private final CriteriaQuery<?> query;
        private final CriteriaBuilder where;

        Places(CaseFilter filter, Root<RegisteredCase> entry, CriteriaQuery<?> query, CriteriaBuilder where) {
            this.filter = filter;
            this.wanted = filter.standing();
            this.entry = entry;
            this.query = query;
            this.where = where;
        }

        List<Predicate> all() {
            var all = new ArrayList<Predicate>();
            if (wanted.asksForWaiting()) {
                all.add(exists(WaitingStep.class, this::waits));
            }
            if (asksForRun()) {
                all.add(exists(ProcessRun.class, this::runs));
            }
            if (wanted.incident()) {
                all.add(exists(OpenIncident.class, this::within));
            }
            if (wanted.passedSince() != null) {
                all.add(exists(PassedStep.class, this::passed));
            }
            return all;
        }

        private boolean asksForRun() {
            boolean saidOtherwise = wanted.asksForWaiting() || wanted.passedSince() != null || wanted.incident();
            return !wanted.process().isEmpty() && (wanted.endedSince() != null || !saidOtherwise);
        }

        List<Order> order(Specification<RegisteredCase> course) {
            var opened = entry.<Instant>get("openedAt");
            var number = entry.<String>get("number");
            return switch (filter.order()) {
                case NEWEST -> List.of(where.desc(opened), where.desc(number));
                case OLDEST -> List.of(where.asc(opened), where.asc(number));
                case WAITING ->
                    List.of(
                            where.asc(earliest(WaitingStep.class, "since", this::shown, course), Nulls.LAST),
                            where.asc(number));
                case RUNNING ->
                    List.of(
                            where.asc(earliest(ProcessRun.class, "startedAt", this::runs, course), Nulls.LAST),
                            where.asc(number));
            };
        }

        /** Of the rows of a case that are shown; null if its reader may not know. */
        private <T> Expression<Instant> earliest(
                Class<T> type,
                String moment,
                Function<Root<T>, List<Predicate>> rows,
                Specification<RegisteredCase> course) {
            var inner = query.subquery(Instant.class);
            var row = inner.from(type);
            var all = new ArrayList<>(rows.apply(row));
            all.add(where.equal(row.get("caseNumber"), entry.get("number")));
            all.add(course.toPredicate(entry, query, where));
            return inner.select(where.least(row.<Instant>get(moment))).where(all.toArray(Predicate[]::new));
        }

        /** As in {@link CaseWaits}. */
        private List<Predicate> shown(Root<WaitingStep> row) {
            return wanted.asksForWaiting()
                    ? waits(row)
                    : new ArrayList<>(List.of(row.get("waitsFor").in(CaseWaits.SOMEBODY)));
        }

        private <T> Predicate exists(Class<T> type, Function<Root<T>, List<Predicate>> rows) {
            var inner = query.subquery(Integer.class);
            var row = inner.from(type);
            var all = new ArrayList<>(rows.apply(row));
            all.add(where.equal(row.get("caseNumber"), entry.get("number")));
            return where.exists(inner.select(where.literal(1)).where(all.toArray(Predicate[]::new)));
        }

        private List<Predicate> waits(Root<WaitingStep> row) {
            var all = within(row);
            if (!wanted.step().isEmpty()) {
                all.add(where.equal(row.get("stepId"), wanted.step()));
            }
            if (wanted.waitsFor() != null) {
                all.add(where.equal(row.get("waitsFor"), wanted.waitsFor()));
            }
            if (wanted.overdue()) {
                all.add(where.lessThan(row.get("dueOn"), LocalDate.now(clock)));
            }
            if (wanted.escalated()) {
                all.add(row.get("stepId").in(escalation.steps()));
            }
            return all;
        }

        private List<Predicate> runs(Root<ProcessRun> row) {
            var all = new ArrayList<Predicate>();
            all.add(where.equal(row.get("processKey"), wanted.process()));
            if (wanted.endedSince() != null) {
                all.add(where.greaterThanOrEqualTo(row.get("endedAt"), startOf(wanted.endedSince())));
            } else if (filter.state().equals(StateFilter.OPEN)) {
                all.add(where.isNull(row.get("endedAt")));
            }
            return all;
        }

        private List<Predicate> passed(Root<PassedStep> row) {
            var all = new ArrayList<Predicate>();
            if (!wanted.process().isEmpty()) {
                all.add(where.equal(row.get("processKey"), wanted.process()));
            }
            if (!wanted.step().isEmpty()) {
                all.add(where.equal(row.get("stepId"), wanted.step()));
            }
            all.add(where.greaterThanOrEqualTo(row.get("leftAt"), startOf(wanted.passedSince())));
            return all;
        }

        /** In the process itself or, of one that calls others, anywhere below it. */
        private List<Predicate> within(Root<?> row) {
            var all = new ArrayList<Predicate>();
            if (!wanted.process().isEmpty()) {
                all.add(where.or(
                        where.equal(row.get("processKey"), wanted.process()),
                        where.equal(row.get("rootKey"), wanted.process())));
            }
            return all;
        }
    }
}
