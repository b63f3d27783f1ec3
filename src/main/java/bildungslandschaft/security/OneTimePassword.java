package bildungslandschaft.security;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password made by the software, shown once and good for one login, at which its owner chooses an own one.
 *
 * @param text as it is read out and typed; kept nowhere, the account knows its hash only
 */
public record OneTimePassword(String text) implements Serializable {

    /** Without the characters that look alike in print. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int CHARACTERS_PER_GROUP = 5;

    static OneTimePassword random() {
        var random = new SecureRandom();
        return new OneTimePassword(IntStream.range(0, GROUPS)
                .mapToObj(group -> random.ints(CHARACTERS_PER_GROUP, 0, ALPHABET.length())
                        .mapToObj(index -> ALPHABET.substring(index, index + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-")));
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "OneTimePassword[…]";
    }
}
