package bildungslandschaft.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What a new password must be: long, and nothing that comes to everybody's mind first. No rules about kinds of characters. */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int SHORTEST_WORD = 3;

    private final Set<String> commonWords;
    private final Set<String> countyWords;

    PasswordRules(@Value("${bildungslandschaft.county}") String county) {
        commonWords = readCommonWords();
        countyWords = wordsIn(county).collect(Collectors.toSet());
    }

    /** The sentence that says what is wrong with a password, if anything is. */
    Optional<String> complaint(String password, String login, String displayName) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("Das Passwort braucht mindestens " + SHORTEST + " Zeichen. Ein ganzer Satz ist gut.");
        }
        if (length > LONGEST) {
            return Optional.of("Das Passwort darf höchstens " + LONGEST + " Zeichen haben.");
        }
        if (isEasilyGuessed(password, login, displayName)) {
            return Optional.of("Dieses Passwort ist leicht zu erraten. Nehmen Sie zum Beispiel vier zufällige Wörter.");
        }
        return Optional.empty();
    }

    /** True if nothing but digits and signs is left after taking away the words that a guesser tries first. */
    private boolean isEasilyGuessed(String password, String login, String displayName) {
        if (password.chars().distinct().count() < SHORTEST / 2) {
            return true;
        }
        var rest = simplified(password);
        if (commonWords.contains(rest)) {
            return true;
        }
        var words = Stream.of(commonWords.stream(), countyWords.stream(), wordsIn(login), wordsIn(displayName))
                .flatMap(stream -> stream)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest.chars().noneMatch(Character::isLetter);
    }

    private static Stream<String> wordsIn(String text) {
        var parts = text.strip().split("[\\s.,()/_-]+");
        return Stream.concat(Stream.of(parts), Stream.of(String.join("", parts)))
                .map(PasswordRules::simplified);
    }

    private static String simplified(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }

    private static Set<String> readCommonWords() {
        try {
            return new ClassPathResource("security/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PasswordRules::simplified)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords is missing.", e);
        }
    }
}
