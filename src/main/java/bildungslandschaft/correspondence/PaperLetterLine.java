package bildungslandschaft.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of letters says of one, without its words.
 *
 * @param about what it is, in words
 * @param place street, postcode and town, as far as they are known
 * @param settledBy who noted that it was posted, or is not needed any more
 */
public record PaperLetterLine(
        long id,
        String caseNumber,
        String about,
        String addressee,
        List<String> names,
        String place,
        LocalDate writtenOn,
        LetterState state,
        @Nullable Instant settledAt,
        @Nullable String settledBy) {

    /** Street and town: with less the post brings it back. */
    public boolean hasFullAddress() {
        return place.lines().count() > 1;
    }

    /** The first line of the address and what the letter is. */
    public String addresseeInWords() {
        return names.get(0) + " (" + about + ")";
    }

    public boolean waits() {
        return state == LetterState.WAITING;
    }
}
