package bildungslandschaft.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Carries the mails out. The event registry brings a mail here as soon as its case is committed; the rounds repeat what
 * did not work. Both go through the same claim, so a mail is in one hand at a time.
 */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final MailComposer composer;
    private final ObjectProvider<JavaMailSender> mailServer;
    private final IncompleteEventPublications publications;
    private final Delivery delivery;
    private final Clock clock;

    Postman(
            Outbox outbox,
            MailComposer composer,
            ObjectProvider<JavaMailSender> mailServer,
            IncompleteEventPublications publications,
            Delivery delivery,
            Clock clock) {
        this.outbox = outbox;
        this.composer = composer;
        this.mailServer = mailServer;
        this.publications = publications;
        this.delivery = delivery;
        this.clock = clock;
        if (mailServer.getIfAvailable() == null) {
            log.warn("No mail server is configured (spring.mail.host): mails stay queued");
        }
    }

    // The id keeps publications deliverable when the method is renamed.
    @ApplicationModuleListener(id = "correspondence.mail-queued", propagation = Propagation.NOT_SUPPORTED)
    void on(MailQueued event) {
        deliver(event.id());
    }

    @Scheduled(
            initialDelayString = "${bildungslandschaft.correspondence.round-every:PT30S}",
            fixedDelayString = "${bildungslandschaft.correspondence.round-every:PT30S}")
    void makeRound() {
        for (UUID id : outbox.due()) {
            if (!deliver(id)) {
                // The server is probably away: the others should not use up their attempts on it.
                break;
            }
        }
        // What a killed node left in the registry; usually the mail itself has gone out by now.
        Instant limit = clock.instant().minus(delivery.lease());
        publications.resubmitIncompletePublications(publication ->
                publication.getPublicationDate().isBefore(limit) && publication.getEvent() instanceof MailQueued);
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Berlin")
    void forgetOld() {
        outbox.forgetOld();
    }

    /** False if the mail should have gone out and did not. */
    private boolean deliver(UUID id) {
        JavaMailSender sender = mailServer.getIfAvailable();
        if (sender == null) {
            return false;
        }
        return outbox.claim(id).map(message -> carry(sender, message)).orElse(true);
    }

    private boolean carry(JavaMailSender sender, Message message) {
        try {
            transmit(sender, message);
        } catch (MessagingException | IOException | RuntimeException failure) {
            outbox.attemptFailed(
                    message.id(),
                    NestedExceptionUtils.getMostSpecificCause(failure).getClass());
            return false;
        }
        outbox.sent(message.id());
        return true;
    }

    void transmit(JavaMailSender sender, Message message) throws MessagingException, IOException {
        MimeMessage mime = composer.compose(sender.createMimeMessage(), message);
        sender.send(mime);
    }
}
