package bildungslandschaft.correspondence;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do or to know, as it stands in a person's digest. Mails are read over the shoulder and by deputies:
 * whoever writes a line sees to it that nothing in it is about a client.
 *
 * @param text what to do and where, for instance "Teilnahme freigeben: Kita Sonnenschein"; at most 200 characters, what
 *     is longer is cut
 * @param caseNumber the number that people give on the telephone; null if it is about no case
 * @param silence what becomes of it if nobody does it; at most 200 characters
 * @param path of the page where it is done, for instance {@code /aufgaben}; null if there is nothing to do
 * @param urgent whether it stands above all that is only due
 */
public record DigestLine(
        String text,
        @Nullable String caseNumber,
        @Nullable LocalDate dueOn,
        boolean urgent,
        @Nullable String silence,
        @Nullable String path) {

    private static final int LONGEST_TEXT = 200;
    private static final Pattern PATH = Pattern.compile("/(?!/)[A-Za-z0-9/_.~%?=&-]{0,199}");

    public DigestLine {
        text = shortened(SafeText.line(text));
        silence = silence == null ? null : shortened(SafeText.line(silence));
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A line of a digest says something");
        }
        if (path != null && !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("A line of a digest leads to a page of our own");
        }
    }

    /** Something to do that belongs to no case. */
    public static DigestLine task(String text, String path, @Nullable LocalDate dueOn, boolean urgent) {
        return new DigestLine(text, null, dueOn, urgent, null, path);
    }

    /** Something to know and nothing to do; who is away for longer than a week is not told afterwards. */
    public static DigestLine news(String text, String caseNumber) {
        return new DigestLine(text, caseNumber, null, false, null, null);
    }

    /** A long name must not keep a case from going on. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = LONGEST_TEXT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
