package bildungslandschaft.monitoring;

import bildungslandschaft.workflow.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * Which states are looked for.
 *
 * @param code as it stands in addresses
 * @param kind of the cases that can be in the state; null for a whole group of states
 */
public record StateFilter(
        String code,
        String label,
        @Nullable String kind,
        @Nullable String state) {

    public static final StateFilter OPEN = new StateFilter("offen", "Offene", null, null);
    public static final StateFilter CLOSED = new StateFilter("beendet", "Beendete", null, null);
    public static final StateFilter ALL = new StateFilter("alle", "Alle", null, null);

    static StateFilter of(String kind, CaseState state) {
        return new StateFilter(kind + "." + state.name(), state.label(), kind, state.name());
    }
}
