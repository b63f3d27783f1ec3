package bildungslandschaft.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody's deadlines can be read by their calendar; of the secret in its address only a digest is kept. */
@Entity
@Table(name = "calendar_subscriptions")
class CalendarSubscription {

    @Id
    private String login;

    private String secretHash;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarSubscription() {}

    CalendarSubscription(String login, String secretHash, Instant createdAt) {
        this.login = login;
        this.secretHash = secretHash;
        this.createdAt = createdAt;
    }

    String login() {
        return login;
    }

    Instant createdAt() {
        return createdAt;
    }
}
