package bildungslandschaft.rollout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an independent Traeger decides, by its link or in writing.
 *
 * @param signedBy who decides for it
 * @param letterOn the day on its letter, where staff enters one
 */
public record TraegerReply(
        Verdict decision,
        @Nullable Integer staff,
        @Nullable Integer days,
        @Nullable String conditions,
        String signedBy,
        @Nullable LocalDate letterOn) {

    /** The ways it can decide. */
    public enum Verdict {
        APPROVED("freigegeben"),
        REJECTED("abgelehnt");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
