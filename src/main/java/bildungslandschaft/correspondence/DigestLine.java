package bildungslandschaft.correspondence;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do, as it stands in a person's digest. Mails are read over the shoulder and by deputies: whoever writes a
 * line sees to it that nothing in it is about a client.
 *
 * @param text what to do and where, for instance "Teilnahme freigeben, Kita Sonnenschein"; one line, at most 200 characters
 * @param path of the page where it is done, for instance {@code /aufgaben}
 * @param urgent whether it stands above all that is only due
 */
public record DigestLine(String text, String path, @Nullable LocalDate dueOn, boolean urgent) {

    private static final int LONGEST_TEXT = 200;
    private static final Pattern PATH = Pattern.compile("/(?!/)[A-Za-z0-9/_.~%?=&-]{0,199}");

    public DigestLine {
        text = SafeText.line(text);
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A line of a digest has 1 to 200 characters");
        }
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("A line of a digest leads to a page of our own");
        }
    }
}
