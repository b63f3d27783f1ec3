package bildungslandschaft.correspondence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail on its way, and afterwards the record that it was sent: without its text and without the address. */
@Entity
@Table(name = "messages")
class Message {

    static final int LONGEST_BODY = 20_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String cause;
    private @Nullable String caseNumber;
    private String template;
    private String subject;
    private @Nullable String recipientAddress;
    private @Nullable String recipientName;
    private String recipientMasked;

    @Column(length = LONGEST_BODY)
    private @Nullable String body;

    @Column(length = LONGEST_BODY)
    private @Nullable String calendarFile;

    private boolean calendarCancelled;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "message_files", joinColumns = @JoinColumn(name = "message_id"))
    @OrderColumn(name = "position")
    private List<AttachedFile> files = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private int attempts;
    private Instant createdAt;
    private Instant nextAttemptAt;
    private @Nullable Instant sentAt;
    private @Nullable String lastError;

    @SuppressWarnings("NullAway")
    protected Message() {}

    Message(
            OutgoingMail mail,
            Recipient recipient,
            String subject,
            String body,
            @Nullable String calendarFile,
            Instant now) {
        if (body.length() > LONGEST_BODY) {
            throw new IllegalArgumentException("The text of " + mail.template() + " is too long");
        }
        this.id = UUID.randomUUID();
        this.cause = mail.cause();
        this.caseNumber = mail.caseNumber();
        this.template = mail.template();
        this.subject = subject;
        this.recipientAddress = recipient.address().value();
        this.recipientName = recipient.name();
        this.recipientMasked = recipient.address().masked();
        this.body = body;
        this.calendarFile = calendarFile;
        this.calendarCancelled =
                mail.calendarEntry() != null && mail.calendarEntry().cancelled();
        mail.attachments().stream().map(AttachedFile::of).forEach(files::add);
        this.state = MessageState.QUEUED;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** The text and the address have done their work and are forgotten. */
    void markSent(Instant now) {
        state = MessageState.SENT;
        sentAt = now;
        lastError = null;
        recipientAddress = null;
        recipientName = null;
        body = null;
        calendarFile = null;
        files.clear();
    }

    void markAttemptFailed(Class<?> error, Instant now, Delivery delivery) {
        lastError = error.getSimpleName();
        // A mail that was given up keeps its text, so that it can be queued again after a long outage.
        state = attempts < delivery.attempts() ? MessageState.QUEUED : MessageState.FAILED;
        nextAttemptAt = now.plus(delivery.delayAfter(attempts));
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isQueued() {
        return state == MessageState.QUEUED;
    }

    UUID id() {
        return id;
    }

    String cause() {
        return cause;
    }

    String subject() {
        return subject;
    }

    String recipientMasked() {
        return recipientMasked;
    }

    @Nullable
    Recipient recipient() {
        return recipientAddress == null ? null : new Recipient(new MailAddress(recipientAddress), recipientName);
    }

    @Nullable
    String body() {
        return body;
    }

    @Nullable
    String calendarFile() {
        return calendarFile;
    }

    boolean calendarCancelled() {
        return calendarCancelled;
    }

    List<AttachedFile> files() {
        return List.copyOf(files);
    }

    MessageState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    @Nullable
    String lastError() {
        return lastError;
    }
}
