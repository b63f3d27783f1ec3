package bildungslandschaft.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter on paper, for people without a mail address.
 *
 * @param recipient the lines that show in the window: one to six (DIN 5008), the name first
 * @param reference "Unser Zeichen": the case number, nothing about the case
 * @param subject the line above the greeting
 * @param template path below {@code templates/} without ending; greeting and paragraphs within one {@code <div>}, without
 *     the closing words, which are the office's
 * @param model what the template shows
 * @param signatory who signs by hand, or nobody for a letter that is valid without
 * @param writtenOn the date of the letter; null for the day on which it is printed
 */
public record Letter(
        List<String> recipient,
        String reference,
        String subject,
        String template,
        Map<String, Object> model,
        @Nullable String signatory,
        @Nullable LocalDate writtenOn) {

    private static final int LINES_IN_THE_WINDOW = 6;

    public Letter {
        recipient = recipient.stream()
                .map(SafeText::line)
                .filter(line -> !line.isEmpty())
                .toList();
        if (recipient.isEmpty() || recipient.size() > LINES_IN_THE_WINDOW) {
            throw new IllegalArgumentException("An address has one to six lines");
        }
        model = Map.copyOf(model);
    }

    public Letter(
            List<String> recipient,
            String reference,
            String subject,
            String template,
            Map<String, Object> model,
            @Nullable String signatory) {
        this(recipient, reference, subject, template, model, signatory, null);
    }
}
