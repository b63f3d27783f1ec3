package bildungslandschaft.rollout;

import bildungslandschaft.correspondence.CalendarEntry;
import bildungslandschaft.workflow.CaseNumber;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the office writes to a Kita or to who runs it.
 *
 * @param cause what for, unique among the mails of this case
 * @param template name of the template among the mails of the rollout
 * @param said what the timeline and the list of letters say about it, e.g. "Leitfaden zur Bewerbung"
 * @param to who of the two reads it
 * @param link what can be answered by a link in it; null if nothing is asked
 */
public record KitaMail(
        CaseNumber number,
        String kitaId,
        String cause,
        String template,
        Map<String, Object> model,
        @Nullable CalendarEntry entry,
        String said,
        To to,
        @Nullable KitaLink link) {

    public KitaMail(
            CaseNumber number,
            String kitaId,
            String cause,
            String template,
            Map<String, Object> model,
            @Nullable CalendarEntry entry,
            String said) {
        this(number, kitaId, cause, template, model, entry, said, To.KITA, null);
    }

    /** Whether it asks once more what was asked before; the names of such templates say so. */
    boolean reminds() {
        return template.endsWith("-reminder");
    }

    /** Who reads it. */
    public enum To {
        KITA,
        TRAEGER
    }
}
