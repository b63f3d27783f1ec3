package bildungslandschaft.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A case's run through a process, as lists ask for it; {@link BoardRows} writes it. */
@Entity
@Immutable
@Table(name = "process_runs")
class ProcessRun {

    @Id
    private String instanceId;

    private String processKey;

    private String caseNumber;

    private Instant startedAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProcessRun() {}

    String caseNumber() {
        return caseNumber;
    }

    Instant startedAt() {
        return startedAt;
    }
}
