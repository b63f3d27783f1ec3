package bildungslandschaft.rollout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a contact last said about how it goes in the municipality. */
@Embeddable
public record ProgressComment(
        @Column(name = "progress_comment") String text,
        @Column(name = "progress_comment_on") LocalDate on) {}
