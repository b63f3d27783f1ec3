package bildungslandschaft.workflow;

import java.util.List;

/**
 * What one reader may know of a case at a glance.
 *
 * @param headline one short line, e.g. "Frau K., Weiterbildung"; never more than the reader may see
 */
public record CaseSummary(String headline, List<Fact> facts) {

    public CaseSummary {
        facts = List.copyOf(facts);
    }
}
