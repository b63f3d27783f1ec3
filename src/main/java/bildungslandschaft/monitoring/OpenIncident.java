package bildungslandschaft.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * Something that has failed so often that the engine has given up; {@link BoardRows} writes it.
 *
 * @see Incidents
 */
@Entity
@Immutable
@Table(name = "open_incidents")
class OpenIncident {

    @Id
    private String id;

    private String processKey;

    private String rootKey;

    private String caseNumber;

    private String stepId;

    private String stepName;

    private String jobId;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected OpenIncident() {}
}
