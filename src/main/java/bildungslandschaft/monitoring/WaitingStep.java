package bildungslandschaft.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step at which a case waits, as lists ask for it; {@link BoardRows} writes it. */
@Entity
@Immutable
@Table(name = "waiting_steps")
class WaitingStep {

    @Id
    private String id;

    private String processKey;

    private String rootKey;

    private String caseNumber;

    private String stepId;

    private String stepName;

    @Enumerated(EnumType.STRING)
    private WaitsFor waitsFor;

    private Instant since;

    private @Nullable LocalDate dueOn;

    @SuppressWarnings("NullAway.Init")
    protected WaitingStep() {}

    String caseNumber() {
        return caseNumber;
    }

    String stepId() {
        return stepId;
    }

    String stepName() {
        return stepName;
    }

    WaitsFor waitsFor() {
        return waitsFor;
    }

    Instant since() {
        return since;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    /** In the process itself or, of one that calls others, anywhere below it. */
    boolean isWithin(String process) {
        return process.equals(processKey) || process.equals(rootKey);
    }
}
