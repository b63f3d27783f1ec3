package bildungslandschaft.correspondence.web;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens a mail as the recipient's mail program would. */
final class LetterReader {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    // Not "//host", which a browser would take for another server.
    private static final Pattern OWN_PATH = Pattern.compile("/[\\w.~?&=%-][\\w./~?&=%-]*");

    private final MimeMessage mail;

    LetterReader(String source) {
        byte[] bytes = source.getBytes(StandardCharsets.US_ASCII);
        try {
            this.mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A piece of the text; with a path if it is a link to one of our own pages. */
    record Segment(String text, @Nullable String path) {}

    /** The text, with links to our own pages set apart; links to elsewhere stay text. */
    List<Segment> text(String publicUrl) {
        String text = part("text/plain").orElse("");
        List<Segment> segments = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int position = 0;
        while (link.find()) {
            String url = link.group();
            String path = url.startsWith(publicUrl) ? url.substring(publicUrl.length()) : "";
            if (OWN_PATH.matcher(path).matches()) {
                segments.add(new Segment(text.substring(position, link.start()), null));
                segments.add(new Segment(url, path));
                position = link.end();
            }
        }
        segments.add(new Segment(text.substring(position), null));
        return segments;
    }

    Optional<String> calendarFile() {
        return part("text/calendar");
    }

    /** Files beside the calendar entry, in their order. */
    List<AttachedFile> files() {
        List<AttachedFile> files = new ArrayList<>();
        try {
            collect(mail, files);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static void collect(Part part, List<AttachedFile> files) throws MessagingException, IOException {
        if (part.getFileName() != null && !part.isMimeType("text/calendar")) {
            files.add(new AttachedFile(
                    MimeUtility.decodeText(part.getFileName()),
                    part.getContentType(),
                    part.getInputStream().readAllBytes()));
        } else if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i), files);
            }
        }
    }

    /** A file as it came. */
    record AttachedFile(String name, String contentType, byte[] content) {}

    List<String> headers() {
        try {
            List<String> headers = new ArrayList<>();
            for (Header header : Collections.list(mail.getAllHeaders())) {
                headers.add(header.getName() + ": " + MimeUtility.decodeText(MimeUtility.unfold(header.getValue())));
            }
            return headers;
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Optional<String> part(String mimeType) {
        try {
            return find(mail, mimeType);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> find(Part part, String mimeType) throws MessagingException, IOException {
        if (part.isMimeType(mimeType)) {
            return Optional.of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                Optional<String> found = find(child, mimeType);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
