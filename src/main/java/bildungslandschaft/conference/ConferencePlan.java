package bildungslandschaft.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A conference with its plan, as of today.
 *
 * @param registrationEnd the last day on which anybody can register
 */
public record ConferencePlan(
        ConferenceView conference, List<PlanLine> lines, LocalDate registrationEnd, LocalDate today) {

    public ConferencePlan {
        lines = List.copyOf(lines);
    }

    /** How many tasks there are to do; what is dropped is none. */
    public long tasks() {
        return lines.size() - count(PlanLine.Status.DROPPED);
    }

    public long count(PlanLine.Status status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }

    /** The open task for which the least time is left: what the day hangs on now. */
    public Optional<PlanLine> tightest() {
        return lines.stream()
                .filter(line -> line.slack() != null)
                .min(Comparator.comparing(line -> line.slack() == null ? Integer.MAX_VALUE : line.slack()));
    }
}
