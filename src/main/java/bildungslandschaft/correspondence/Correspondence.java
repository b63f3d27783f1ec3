package bildungslandschaft.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The office's outgoing mail: written together with the case, sent once that is committed. */
@Service
public class Correspondence {

    private static final Logger log = LoggerFactory.getLogger(Correspondence.class);

    private final Messages messages;
    private final IssuedLinks links;
    private final PaperLetters letters;
    private final MailTexts texts;
    private final CalendarFiles calendarFiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Correspondence(
            Messages messages,
            IssuedLinks links,
            PaperLetters letters,
            MailTexts texts,
            CalendarFiles calendarFiles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.links = links;
        this.letters = letters;
        this.texts = texts;
        this.calendarFiles = calendarFiles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Queues a mail in the caller's transaction; a second mail for the same cause changes nothing.
     *
     * @return whether it is the first for its cause
     * @throws IllegalArgumentException if no mail can be sent to the address
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean send(OutgoingMail mail) {
        if (messages.existsByCause(mail.cause())) {
            return false;
        }
        MailAddress address = MailAddress.parse(mail.recipientAddress())
                .orElseThrow(() -> new IllegalArgumentException("No mail can be sent for " + mail.cause()));
        Recipient recipient = new Recipient(address, SafeText.name(mail.recipientName()));
        String calendarFile = mail.calendarEntry() == null ? null : calendarFiles.write(mail.calendarEntry(), address);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);

        Message message = messages.save(new Message(
                mail,
                recipient,
                texts.subject(mail.template(), mail.caseNumber()),
                texts.body(mail, recipient),
                calendarFile,
                now));
        events.publishEvent(new MailQueued(message.id()));
        log.info("Mail {} queued", mail.cause());
        return true;
    }

    /** Deletes every mail, every letter and every link of a case, for the day on which the case itself is deleted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String caseNumber) {
        messages.deleteOf(caseNumber);
        letters.deleteOf(caseNumber);
        links.deleteOf(caseNumber);
    }
}
