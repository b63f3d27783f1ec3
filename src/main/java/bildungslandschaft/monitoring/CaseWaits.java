package bildungslandschaft.monitoring;

import bildungslandschaft.monitoring.CaseFilter.Standing;
import bildungslandschaft.workflow.RegisteredCase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells of the cases of a list where they wait: at the steps that were looked for, or, if none was, at all at which it is
 * somebody's turn. Two statements for a whole page.
 */
@Component
class CaseWaits {

    static final Set<WaitsFor> SOMEBODY = Set.of(WaitsFor.OFFICE, WaitsFor.MUNICIPALITY, WaitsFor.OUTSIDE);

    private static final Comparator<CaseWait> MOST_URGENT = Comparator.comparing(
                    CaseWait::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CaseWait::since)
            .thenComparing(CaseWait::step);

    private final WaitingSteps steps;
    private final Escalation escalation;
    private final Clock clock;

    CaseWaits(WaitingSteps steps, Escalation escalation, Clock clock) {
        this.steps = steps;
        this.escalation = escalation;
        this.clock = clock;
    }

    /** By case number; a case that waits nowhere is not there. */
    Map<String, Course> of(Collection<RegisteredCase> cases, CaseFilter filter) {
        var numbers = cases.stream().map(entry -> entry.number().value()).toList();
        var urgent = escalation.steps();
        var shown = shown(filter.standing(), urgent);
        var began =
                filter.order() == CaseOrder.RUNNING ? began(filter.standing(), numbers) : Map.<String, LocalDate>of();
        return steps.findByCaseNumberIn(numbers).stream()
                .collect(Collectors.groupingBy(WaitingStep::caseNumber))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        rows -> new Course(
                                rows.getValue().stream()
                                        .filter(shown)
                                        .map(this::wait)
                                        .distinct()
                                        .sorted(MOST_URGENT)
                                        .toList(),
                                rows.getValue().stream().anyMatch(row -> urgent.contains(row.stepId())),
                                began.get(rows.getKey()))));
    }

    private Predicate<WaitingStep> shown(Standing wanted, Set<String> urgent) {
        var today = LocalDate.now(clock);
        if (!wanted.asksForWaiting()) {
            return row -> SOMEBODY.contains(row.waitsFor());
        }
        return row -> (wanted.process().isEmpty() || row.isWithin(wanted.process()))
                && (wanted.step().isEmpty() || wanted.step().equals(row.stepId()))
                && (wanted.waitsFor() == null || wanted.waitsFor() == row.waitsFor())
                && (!wanted.overdue() || isBefore(row.dueOn(), today))
                && (!wanted.escalated() || urgent.contains(row.stepId()));
    }

    private static boolean isBefore(@Nullable LocalDate due, LocalDate today) {
        return due != null && due.isBefore(today);
    }

    private CaseWait wait(WaitingStep row) {
        return new CaseWait(row.stepName(), day(row.since()), row.dueOn());
    }

    private Map<String, LocalDate> began(Standing wanted, List<String> numbers) {
        Map<String, LocalDate> began = new HashMap<>();
        steps.findRunning(wanted.process(), numbers)
                .forEach(run -> began.putIfAbsent(run.caseNumber(), day(run.startedAt())));
        return began;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /**
     * @param waits the most urgent first
     * @param escalated whether it has come to somebody because of silence
     * @param began when the process began that the list is sorted by; null if it is not
     */
    record Course(
            List<CaseWait> waits,
            boolean escalated,
            @Nullable LocalDate began) {

        static final Course UNKNOWN = new Course(List.of(), false, null);
    }
}
