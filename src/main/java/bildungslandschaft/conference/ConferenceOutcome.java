package bildungslandschaft.conference;

import bildungslandschaft.workflow.Fact;
import java.time.LocalDate;
import java.util.List;

/**
 * What a conference has led to, once its proceedings are out.
 *
 * @param proceedings address under which they lie
 */
public record ConferenceOutcome(String proceedings, LocalDate published, List<Fact> facts) {

    public ConferenceOutcome {
        facts = List.copyOf(facts);
    }
}
