package bildungslandschaft.workflow;

import java.util.regex.Pattern;

/**
 * The speaking number of a case (Vorgangsnummer), e.g. {@code BB-2026-000123}: key in the engine, in the URL and in
 * every mail.
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}-[0-9]{4}(-[0-9A-Z/-]{1,24})?");

    /** @throws IllegalArgumentException if the text is not a case number */
    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a case number");
        }
    }

    /** The kind of case, e.g. {@code BB}: what stands before the first hyphen. */
    public String kind() {
        return value.substring(0, value.indexOf('-'));
    }

    static boolean looksLike(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
