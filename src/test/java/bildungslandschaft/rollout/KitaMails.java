package bildungslandschaft.rollout;

import static org.awaitility.Awaitility.await;

import bildungslandschaft.correspondence.DemoLetter;
import bildungslandschaft.correspondence.DemoPost;
import bildungslandschaft.workflow.CaseNumber;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** The mails about one Kita's file, text and calendar entry, the oldest first. */
public final class KitaMails {

    private final DemoPost post;
    private final CaseNumber number;

    public KitaMails(ApplicationContext office, CaseNumber number) {
        this.post = office.getBean(DemoPost.class);
        this.number = number;
    }

    /** Waits until so many have come; they go out after the commit. */
    public List<String> waitFor(int mails) {
        return await().atMost(Duration.ofSeconds(30)).until(this::all, found -> found.size() >= mails);
    }

    private List<String> all() {
        var oldestFirst = new ArrayList<String>();
        post.newest().stream()
                .filter(letter -> letter.subject().endsWith("Nr. " + number))
                .forEach(letter -> oldestFirst.add(0, read(letter)));
        return oldestFirst;
    }

    private static String read(DemoLetter letter) {
        try {
            return textOf(new MimeMessage(
                    null, new ByteArrayInputStream(letter.source().getBytes(StandardCharsets.US_ASCII))));
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String textOf(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            var text = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                text.append(textOf(parts.getBodyPart(i))).append('\n');
            }
            return text.toString();
        }
        try (InputStream content = part.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
