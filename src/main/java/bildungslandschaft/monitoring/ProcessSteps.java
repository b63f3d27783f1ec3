package bildungslandschaft.monitoring;

import java.util.List;
import java.util.Map;

/**
 * The steps of one process at which any case is, or was in a period.
 *
 * @param all in the order of the diagram; those of older models last
 * @param byUnit the same by administrative unit and step; a case that belongs to none stands under the empty code
 * @param lateInParts how many cases are overdue now in the processes that it calls, and those call in turn; by
 *     administrative unit and process
 */
public record ProcessSteps(
        List<StepFigures> all,
        Map<String, Map<String, StepFigures>> byUnit,
        Map<String, Map<String, Integer>> lateInParts) {

    public ProcessSteps {
        all = List.copyOf(all);
        byUnit = Map.copyOf(byUnit);
        lateInParts = Map.copyOf(lateInParts);
    }
}
