package bildungslandschaft.rollout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a municipality wants to know before it decides about a Kita (Rückfrage), and what the office says to that. */
@Embeddable
public record ApprovalQuery(
        @Column(name = "query_question") String question,
        @Column(name = "query_reply") @Nullable String reply) {}
