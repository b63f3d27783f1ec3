package bildungslandschaft.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a link is good for: one purpose in one case.
 *
 * @param id names the link and opens nothing; the token cannot be told from it
 * @param recipient which of several has it, as a code such as {@code head}; null where there is one
 */
public record Link(
        String id,
        String purpose,
        String caseNumber,
        @Nullable String recipient,
        Instant issuedAt,
        Instant expiresAt) {}
