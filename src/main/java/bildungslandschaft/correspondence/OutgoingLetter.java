package bildungslandschaft.correspondence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter that the office wants to send on paper, because there is no mail address.
 *
 * @param desk whose list it waits in, for instance {@code rollout}
 * @param cause why it is written; for one cause there is one letter
 * @param about what it is, in words, for instance "Einladung zum Workshop"
 * @param addressee the same for all letters to somebody, so that their address is known the next time: a number or an
 *     official name
 * @param names the lines of the address above the street: one to three
 * @param place what is known of the rest, for instance "04924 Bad Liebenwerda"; empty if nothing is
 * @param greeted for the greeting; without it the letter greets nobody by name
 * @param template as of a mail; it is told by {@code paper} that it will be printed
 * @param signatory who signs by hand, or nobody for a letter that is valid without
 * @param purpose of the link in it; once that is closed the letter is not needed any more
 */
public record OutgoingLetter(
        String desk,
        String cause,
        String caseNumber,
        String about,
        String addressee,
        List<String> names,
        String place,
        @Nullable String greeted,
        String template,
        Map<String, Object> model,
        @Nullable String signatory,
        @Nullable String purpose) {

    private static final int MOST_NAMES = 3;

    public OutgoingLetter {
        names = names.stream()
                .map(SafeText::line)
                .filter(line -> !line.isEmpty())
                .toList();
        if (names.isEmpty() || names.size() > MOST_NAMES) {
            throw new IllegalArgumentException("A letter names whom it is for in one to three lines");
        }
        model = Map.copyOf(model);
    }
}
