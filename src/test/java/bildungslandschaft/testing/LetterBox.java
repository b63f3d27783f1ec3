package bildungslandschaft.testing;

import static org.awaitility.Awaitility.await;

import bildungslandschaft.correspondence.DemoLetter;
import bildungslandschaft.correspondence.DemoPost;
import bildungslandschaft.workflow.CaseNumber;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/** The letter box of one invented person: mails go out after the commit, so it waits for them. */
public final class LetterBox {

    private static final Pattern LINK = Pattern.compile("/link/([A-Za-z0-9_-]+)");

    private final DemoPost post;
    private final String address;
    private final String subject;

    public LetterBox(ApplicationContext office, String address) {
        this(office, address, "");
    }

    /** Only what begins with this subject: the same person gets other mail too. */
    public LetterBox(ApplicationContext office, String address, String subject) {
        this.post = office.getBean(DemoPost.class);
        this.address = address;
        this.subject = subject;
    }

    /** Waits until so many mails have come, and gives them with the oldest first. */
    public List<MimeMessage> waitFor(int mails) {
        return await().atMost(Duration.ofSeconds(30)).until(this::mails, found -> found.size() >= mails);
    }

    /** Waits for a mail that speaks of something, and gives the text of the newest one. */
    public String waitForText(String part) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> mails().stream()
                                .map(LetterBox::textOf)
                                .filter(text -> text.contains(part))
                                .reduce("", (older, newer) -> newer),
                        text -> !text.isEmpty());
    }

    /** The token of the link in the first mail. */
    public String withdrawalToken() {
        var link = LINK.matcher(textOf(waitFor(1).get(0)));
        if (!link.find()) {
            throw new AssertionError("no link in the acknowledgement");
        }
        return link.group(1);
    }

    public static String textOf(Part mail) {
        try {
            if (mail.getContent() instanceof Multipart parts) {
                var text = new StringBuilder();
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart part = parts.getBodyPart(i);
                    text.append(textOf(part));
                }
                return text.toString();
            }
            return mail.isMimeType("text/plain") ? String.valueOf(mail.getContent()) : "";
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The files that came with the newest mail about a case. */
    public List<byte[]> filesAbout(CaseNumber number) {
        waitForText(number.value());
        return mails().stream()
                .filter(mail -> textOf(mail).contains(number.value()))
                .reduce((older, newer) -> newer)
                .map(LetterBox::filesOf)
                .orElseThrow();
    }

    /** The files that came with a mail. */
    public static List<byte[]> filesOf(Part mail) {
        try {
            var files = new ArrayList<byte[]>();
            if (mail.getFileName() != null) {
                files.add(mail.getInputStream().readAllBytes());
            } else if (mail.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    files.addAll(filesOf(parts.getBodyPart(i)));
                }
            }
            return files;
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<MimeMessage> mails() {
        var oldestFirst = new ArrayList<MimeMessage>();
        post.newest().stream()
                .filter(letter -> letter.recipient().equals(address))
                .filter(letter -> letter.subject().startsWith(subject))
                .forEach(letter -> oldestFirst.add(0, read(letter)));
        return oldestFirst;
    }

    private static MimeMessage read(DemoLetter letter) {
        try {
            return new MimeMessage(
                    null, new ByteArrayInputStream(letter.source().getBytes(StandardCharsets.US_ASCII)));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
