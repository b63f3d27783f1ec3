package bildungslandschaft.rollout;

import bildungslandschaft.correspondence.CalendarEntry;
import bildungslandschaft.workflow.CaseNumber;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the office writes to a Kita.
 *
 * @param cause what for, unique among the mails of this case
 * @param template name of the template among the mails of the rollout
 * @param said what the timeline says about it, e.g. "Leitfaden zur Bewerbung"
 */
public record KitaMail(
        CaseNumber number,
        String kitaId,
        String cause,
        String template,
        Map<String, Object> model,
        @Nullable CalendarEntry entry,
        String said) {}
