package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan of a municipality while it is worked on (form F-RO-2), as it was saved last. */
@Entity
@Table(name = "rollout_plan_drafts")
class PlanDraft {

    @Id
    private String unitRollout;

    /** Counts the savings, so that somebody who works on an old one is noticed. */
    private int edition;

    private Instant savedAt;
    private String savedBy;

    @ElementCollection
    @CollectionTable(name = "rollout_plan_lines", joinColumns = @JoinColumn(name = "unit_rollout"))
    private List<PlanLine> lines = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PlanDraft() {}

    PlanDraft(CaseNumber unitRollout) {
        this.unitRollout = unitRollout.value();
    }

    void save(List<PlanLine> written, String by, Instant now) {
        lines.clear();
        lines.addAll(written);
        edition++;
        savedBy = by;
        savedAt = now;
    }

    int edition() {
        return edition;
    }

    Instant savedAt() {
        return savedAt;
    }

    String savedBy() {
        return savedBy;
    }

    List<PlanLine> lines() {
        return List.copyOf(lines);
    }
}
