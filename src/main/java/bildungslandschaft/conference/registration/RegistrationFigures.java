package bildungslandschaft.conference.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many have registered for a conference, without saying who.
 *
 * @param places how many guests there is room for
 * @param wanted how many guests the conference wants to reach
 */
public record RegistrationFigures(
        long seated,
        long waiting,
        int places,
        int wanted,
        List<Count> groups,
        List<Count> municipalities,
        List<Count> tables) {

    public RegistrationFigures {
        groups = List.copyOf(groups);
        municipalities = List.copyOf(municipalities);
        tables = List.copyOf(tables);
    }

    /**
     * @param waiting of those who are not among {@code guests}
     * @param of how many are wanted, or how many places there are; null where nobody has said
     */
    public record Count(
            String label,
            long guests,
            long waiting,
            @Nullable Integer of) {

        /** Length of the bar, at most 100. */
        public double percent() {
            return of == null || of == 0 ? 0 : Math.min(100, 100.0 * guests / of);
        }

        public boolean reached() {
            return of != null && guests >= of;
        }
    }
}
