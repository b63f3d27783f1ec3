package bildungslandschaft.workflow;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The speaking number of a case (Vorgangsnummer), e.g. {@code BB-2026-000123}: key in the engine, in the URL and in
 * every mail.
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {

    /** Under which a case number stands in structured logs. */
    public static final String IN_LOGS = "caseNumber";

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

    /** The number that somebody typed or linked to; empty if it cannot be one. */
    public static Optional<CaseNumber> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CaseNumber(text)) : Optional.empty();
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
