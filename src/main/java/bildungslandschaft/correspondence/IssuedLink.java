package bildungslandschaft.correspondence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that was handed out. Only the hash of its token is kept here, so this table opens nothing; the link itself
 * stands in the database only in the mail that carries it, until that has been sent.
 */
@Entity
@Table(name = "links")
class IssuedLink {

    @Id
    private String tokenHash;

    @Version
    private @Nullable Integer version;

    private String purpose;
    private String caseNumber;
    private @Nullable String recipient;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway")
    protected IssuedLink() {}

    IssuedLink(Link link) {
        this.tokenHash = link.id();
        this.purpose = link.purpose();
        this.caseNumber = link.caseNumber();
        this.recipient = link.recipient();
        this.createdAt = link.issuedAt();
        this.expiresAt = link.expiresAt();
    }

    LinkState stateAt(Instant now) {
        if (usedAt != null) {
            return LinkState.USED;
        }
        if (revokedAt != null) {
            return LinkState.REVOKED;
        }
        return now.isBefore(expiresAt) ? LinkState.OPEN : LinkState.EXPIRED;
    }

    Link link() {
        return new Link(tokenHash, purpose, caseNumber, recipient, createdAt, expiresAt);
    }
}
