package bildungslandschaft.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** The wrong passwords of late for one login or from one address, kept where all nodes see it. */
@Entity
@Table(name = "login_attempts")
class LoginAttempts implements Persistable<String> {

    @Id
    private String attemptKey;

    private int failures;

    private Instant lastFailureAt;

    private Instant nextAttemptAt;

    @Transient
    private boolean isNew = true;

    protected LoginAttempts() {
        this("unsaved");
    }

    LoginAttempts(String attemptKey) {
        this.attemptKey = attemptKey;
        this.lastFailureAt = Instant.EPOCH;
        this.nextAttemptAt = Instant.EPOCH;
    }

    /** How long the next attempt has to wait; zero if it need not. */
    Duration waitAt(Instant now) {
        return nextAttemptAt.isAfter(now) ? Duration.between(now, nextAttemptAt) : Duration.ZERO;
    }

    int failures() {
        return failures;
    }

    Instant lastFailureAt() {
        return lastFailureAt;
    }

    void countFailure(Instant now, DelayRule rule) {
        if (lastFailureAt.plus(rule.forgetAfter()).isBefore(now)) {
            failures = 0;
        }
        failures++;
        lastFailureAt = now;
        nextAttemptAt = now.plus(rule.delayAfter(failures));
    }

    /** The attempt counted last was a right one after all. */
    void takeBack() {
        failures = Math.max(0, failures - 1);
        // Not "from now on": where the clock is turned back, as in a demo county, that would lock everybody out.
        nextAttemptAt = Instant.EPOCH;
    }

    @Override
    public String getId() {
        return attemptKey;
    }

    /** Without this, saving a new row would first ask the database and two nodes could both update. */
    @Override
    public boolean isNew() {
        return isNew;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        isNew = false;
    }
}
