package bildungslandschaft.correspondence;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Stands in for the mail server of the demonstration: keeps the mails instead of sending them. */
class DemoMailSender extends JavaMailSenderImpl {

    private final DemoPost post;

    DemoMailSender(DemoPost post) {
        this.post = post;
    }

    @Override
    protected void doSend(MimeMessage[] mails, Object @Nullable [] originals) {
        for (MimeMessage mail : mails) {
            try {
                post.put(letter(mail));
            } catch (MessagingException | IOException failure) {
                throw new MailPreparationException(failure);
            }
        }
    }

    /** There is no server that could be away. */
    @Override
    public void testConnection() {}

    private DemoLetter letter(MimeMessage mail) throws MessagingException, IOException {
        String messageId = mail.getMessageID();
        mail.saveChanges();
        mail.setHeader("Message-ID", messageId);
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        mail.writeTo(source);
        InternetAddress recipient = (InternetAddress) mail.getRecipients(RecipientType.TO)[0];
        return new DemoLetter(
                recipient.getAddress(),
                mail.getSubject(),
                mail.getSentDate().toInstant(),
                source.toString(StandardCharsets.US_ASCII));
    }
}
