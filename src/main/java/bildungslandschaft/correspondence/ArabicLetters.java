package bildungslandschaft.correspondence;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/**
 * The shapes that Arabic letters take beside each other. A PDF document shows signs as they are named, so each letter is
 * replaced by the sign that Unicode has for its shape (Arabic Presentation Forms), and back. ICU has this too, in 15 MB,
 * but leaves the letters of Persian, Kurdish and Urdu unjoined.
 */
final class ArabicLetters {

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';

    /** By letter, or by lam and alef together. */
    private static final Map<String, Shapes> SHAPES = new HashMap<>();

    static {
        // The second block has further letters for some that the first has.
        read('\uFE80', '\uFEFC');
        read('\uFB50', '\uFBB1');
        read('\uFBD3', '\uFBFF');
        // The vowel of Kurdish looks like the Arabic letter heh, but never joins what follows; it has no shapes of its
        // own.
        SHAPES.put("\u06D5", new Shapes("\uFEE9\uFEEA"));
    }

    private ArabicLetters() {}

    static String join(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean before = false;
        int i = 0;
        while (i < text.length()) {
            int length = lengthOfLetter(text, i);
            Shapes shapes = SHAPES.get(text.substring(i, i + length));
            if (shapes != null) {
                boolean after = shapes.joinsNext() && canBeJoined(text, i + length);
                boolean toPrevious = before && shapes.joinsPrevious();
                joined.append(shapes.shape(toPrevious, after));
                before = shapes.joinsNext();
            } else {
                joined.append(text, i, i + length);
                before = isMark(text.charAt(i)) ? before : isLine(text.charAt(i));
            }
            i += length;
        }
        return joined.toString();
    }

    static String separate(String text) {
        return Normalizer.normalize(text, Form.NFKC);
    }

    private static int lengthOfLetter(String text, int i) {
        boolean ligature =
                text.charAt(i) == LAM && i + 1 < text.length() && SHAPES.containsKey(text.substring(i, i + 2));
        return ligature ? 2 : 1;
    }

    private static boolean canBeJoined(String text, int from) {
        int next = from;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return false;
        }
        Shapes shapes = SHAPES.get(text.substring(next, next + lengthOfLetter(text, next)));
        return shapes == null ? isLine(text.charAt(next)) : shapes.joinsPrevious();
    }

    /** Vowel signs stand above and below, and the letters join as if there were none. */
    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static boolean isLine(char sign) {
        return sign == TATWEEL || sign == JOINER;
    }

    // Unicode lists the shapes of a letter one after the other: alone, end, beginning, middle.
    private static void read(char first, char last) {
        Map<String, StringBuilder> found = new HashMap<>();
        for (char shape = first; shape <= last; shape++) {
            String letter = separate(String.valueOf(shape));
            boolean ligature = letter.length() == 2 && letter.charAt(0) == LAM;
            if (letter.charAt(0) != shape && (letter.length() == 1 || ligature)) {
                found.computeIfAbsent(letter, key -> new StringBuilder()).append(shape);
            }
        }
        found.forEach((letter, shapes) -> SHAPES.putIfAbsent(letter, new Shapes(shapes.toString())));
    }

    private record Shapes(String all) {

        boolean joinsPrevious() {
            return all.length() > 1;
        }

        boolean joinsNext() {
            return all.length() > 2;
        }

        char shape(boolean previous, boolean next) {
            return all.charAt((previous ? 1 : 0) + (next ? 2 : 0));
        }
    }
}
