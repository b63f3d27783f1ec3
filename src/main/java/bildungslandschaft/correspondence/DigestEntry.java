package bildungslandschaft.correspondence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line that waits for the next digest of a person, or has been in one. */
@Entity
@Table(name = "digest_lines")
class DigestEntry {

    /** The most urgent first, then by the day it is due, what has no day later, and mere news last. */
    static final Comparator<DigestEntry> BY_URGENCY = Comparator.comparing(DigestEntry::isNews)
            .thenComparing((DigestEntry entry) -> !entry.urgent)
            .thenComparing(entry -> entry.dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.createdAt);

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String login;
    private String cause;
    private String text;
    private @Nullable String caseNumber;
    private @Nullable String silence;
    private @Nullable String path;
    private @Nullable LocalDate dueOn;
    private boolean urgent;
    private Instant createdAt;
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway")
    protected DigestEntry() {}

    DigestEntry(String login, String cause, DigestLine line, Instant now) {
        this.id = UUID.randomUUID();
        this.login = login;
        this.cause = cause;
        this.text = line.text();
        this.caseNumber = line.caseNumber();
        this.silence = line.silence();
        this.path = line.path();
        this.dueOn = line.dueOn();
        this.urgent = line.urgent();
        this.createdAt = now;
    }

    void markSent(Instant now) {
        sentAt = now;
    }

    /** There is nothing to do about it. */
    boolean isNews() {
        return path == null;
    }

    String login() {
        return login;
    }

    String cause() {
        return cause;
    }

    DigestLine line() {
        return new DigestLine(text, caseNumber, dueOn, urgent, silence, path);
    }
}
