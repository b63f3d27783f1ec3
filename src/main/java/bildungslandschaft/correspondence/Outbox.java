package bildungslandschaft.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The short transactions around sending: take a mail, note what became of it. The sending itself is outside of them, so
 * that a slow mail server holds no connection to the database.
 */
@Component
class Outbox {

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);
    private static final Limit BATCH = Limit.of(100);

    private final Messages messages;
    private final Delivery delivery;
    private final Clock clock;

    Outbox(Messages messages, Delivery delivery, Clock clock) {
        this.messages = messages;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<UUID> due() {
        return messages.findDue(now(), BATCH);
    }

    /** The mail, if it is due and no other thread or node has it. */
    @Transactional
    public Optional<Message> claim(UUID id) {
        Instant now = now();
        return messages.claim(id, now, now.plus(delivery.lease())) == 1 ? messages.findById(id) : Optional.empty();
    }

    @Transactional
    public void sent(UUID id) {
        messages.findById(id).filter(Message::isQueued).ifPresent(message -> {
            message.markSent(now());
            log.info("Mail {} sent", message.cause());
        });
    }

    @Transactional
    public void attemptFailed(UUID id, Class<?> error) {
        messages.findById(id).filter(Message::isQueued).ifPresent(message -> {
            message.markAttemptFailed(error, now(), delivery);
            // The class says enough: messages of mail servers quote the address.
            log.warn(
                    "Mail {} not sent ({}), attempt {} of {}, now {}",
                    message.cause(),
                    error.getSimpleName(),
                    message.attempts(),
                    delivery.attempts(),
                    message.state());
        });
    }

    @Transactional
    public void forgetOld() {
        messages.deleteOlderThan(now().minus(delivery.keepRecord()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
