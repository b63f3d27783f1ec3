package bildungslandschaft.rollout.coverage;

import bildungslandschaft.directory.Kita;
import org.jspecify.annotations.Nullable;

/**
 * A Kita in the list of a project.
 *
 * @param kita what the register says of it; null for a number that it does not know
 */
public record KitaRow(Standing standing, @Nullable Kita kita, String unitName) {

    public String name() {
        return kita == null ? standing.kitaId() : kita.name();
    }

    public String traeger() {
        return kita == null ? "" : kita.traeger().name();
    }

    /** Working days for which it waits; null if nothing more is expected of it. */
    public @Nullable Integer waiting() {
        return standing.step() == null ? null : standing.waiting();
    }
}
