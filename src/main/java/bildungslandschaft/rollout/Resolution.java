package bildungslandschaft.rollout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the Kommunaler Steuerungskreis Bildung decided about a project. */
@Embeddable
public record Resolution(
        @Enumerated(EnumType.STRING) @Column(name = "resolution")
        Outcome outcome,

        @Column(name = "resolved_on") LocalDate on,
        @Column(name = "resolution_conditions") @Nullable String conditions) {

    /** The ways it can decide. */
    public enum Outcome {
        RESOLVED,
        CONDITIONS,
        REJECTED
    }
}
