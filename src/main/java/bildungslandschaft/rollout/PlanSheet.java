package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's plan as it lies on the table.
 *
 * @param edition which saving of the draft this is; 0 if it was never saved
 * @param open whether the plan can still be changed
 * @param mine whether the reader is the one who may change it
 */
public record PlanSheet(
        CaseNumber number,
        String projectTitle,
        String unitName,
        UnitRolloutState state,
        int edition,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        boolean open,
        boolean mine,
        List<Row> rows) {

    public boolean isEditable() {
        return open && mine;
    }

    public List<PlanLine> lines() {
        return rows.stream().map(Row::line).toList();
    }

    /** One Kita of the plan; the Kita is null if the register no longer knows it. */
    public record Row(@Nullable Kita kita, PlanLine line) {

        public String name() {
            return kita == null ? line.participation() : kita.name();
        }

        public String traeger() {
            return kita == null
                    ? ""
                    : kita.traeger().name() + " (" + kita.traeger().kind().label() + ")";
        }
    }
}
