package bildungslandschaft.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** That a conference does without one of its strands, and why. */
@Embeddable
public record Waiver(
        @Enumerated(EnumType.STRING) Strand strand,
        String reason,
        @Column(name = "waived_by") String by,
        @Column(name = "waived_on") LocalDate on) {}
