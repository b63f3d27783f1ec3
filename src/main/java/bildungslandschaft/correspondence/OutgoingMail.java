package bildungslandschaft.correspondence;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail that the office wants to send.
 *
 * @param cause why it is sent, for instance {@code BB-2026-000123/acknowledgement}; for one cause there is one mail
 * @param caseNumber number of the case it is about, the only thing that may vary in its subject; null for a mail about
 *     none, whose subject never varies
 * @param template path below {@code templates/} without ending, for instance {@code counselling/mail/acknowledgement}
 * @param recipientName for the greeting; without it the mail greets nobody by name
 * @param attachments files that go with it
 */
public record OutgoingMail(
        String cause,
        @Nullable String caseNumber,
        String recipientAddress,
        @Nullable String recipientName,
        String template,
        Map<String, Object> model,
        @Nullable CalendarEntry calendarEntry,
        List<Attachment> attachments) {

    // The number is the only thing that varies in a subject, so nothing but a number may pass for one.
    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]{2,4}-[0-9]{4}[A-Z0-9/-]{0,30}");

    public OutgoingMail {
        if (cause.isBlank() || cause.length() > 200) {
            throw new IllegalArgumentException("The cause of a mail has 1 to 200 characters");
        }
        if (caseNumber != null && !CASE_NUMBER.matcher(caseNumber).matches()) {
            throw new IllegalArgumentException("A mail names its case by a number");
        }
        model = Map.copyOf(model);
        attachments = List.copyOf(attachments);
    }

    public OutgoingMail(
            String cause,
            @Nullable String caseNumber,
            String recipientAddress,
            @Nullable String recipientName,
            String template,
            Map<String, Object> model,
            @Nullable CalendarEntry calendarEntry) {
        this(cause, caseNumber, recipientAddress, recipientName, template, model, calendarEntry, List.of());
    }
}
