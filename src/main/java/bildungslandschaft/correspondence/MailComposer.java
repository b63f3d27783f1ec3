package bildungslandschaft.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Puts a queued mail into the form in which mail servers exchange it. */
@Component
class MailComposer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Office office;

    MailComposer(Office office) {
        this.office = office;
    }

    MimeMessage compose(MimeMessage mime, Message message) throws MessagingException, UnsupportedEncodingException {
        Recipient recipient = Objects.requireNonNull(message.recipient());
        boolean carriesFiles =
                message.calendarFile() != null || !message.files().isEmpty();
        MimeMessageHelper mail = new MimeMessageHelper(mime, carriesFiles, UTF_8);
        mail.setFrom(new InternetAddress(office.mailAddress(), office.name(), UTF_8));
        mail.setTo(new InternetAddress(recipient.address().value(), recipient.name(), UTF_8));
        mail.setSubject(message.subject());
        // When it was written, as RFC 5322 wants it, however long the mail server was away.
        mail.setSentDate(Date.from(message.createdAt()));
        mail.setText(Objects.requireNonNull(message.body()));
        if (message.calendarFile() != null) {
            mail.addAttachment(
                    "termin.ics",
                    new ByteArrayResource(message.calendarFile().getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8; method=" + (message.calendarCancelled() ? "CANCEL" : "REQUEST"));
        }
        for (AttachedFile file : message.files()) {
            mail.addAttachment(file.name(), new ByteArrayResource(file.content()), file.contentType());
        }
        // Keeps holiday replies away.
        mime.setHeader("Auto-Submitted", "auto-generated");
        // The same for every attempt: who gets a mail twice after a crash sees it once.
        mime.setHeader(
                "Message-ID",
                "<" + message.id()
                        + office.mailAddress().substring(office.mailAddress().lastIndexOf('@')) + ">");
        return mime;
    }
}
