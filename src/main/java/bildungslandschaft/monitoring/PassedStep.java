package bildungslandschaft.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A step that a case has left, as lists ask for it; {@link BoardRows} writes it. */
@Entity
@Immutable
@Table(name = "passed_steps")
class PassedStep {

    @Id
    private String id;

    private String processKey;

    private String caseNumber;

    private String stepId;

    private Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected PassedStep() {}
}
