package bildungslandschaft.workflow.form;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text of one line or several. Lengths count UTF-16 units after trimming, as form-js does, so an emoji counts two or more.
 *
 * @param pattern searched in the text, not matched against all of it, as form-js does
 */
record TextCheck(
        boolean singleLine,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable Pattern pattern,
        String patternMessage)
        implements FieldCheck {

    /** No text is longer, whatever its form says. */
    static final int LONGEST = 10_000;

    @Override
    public Reading read(Object raw) {
        if (!(raw instanceof String sent)) {
            return Reading.refused("type");
        }
        // Windows browsers and pasted texts bring other line ends; a raw text far beyond the limit is not worth the
        // work.
        if (sent.length() > 2 * LONGEST) {
            return Reading.refused("tooLong", LONGEST);
        }
        String text = trim(sent.replace("\r\n", "\n").replace('\r', '\n'));
        if (text.length() > LONGEST) {
            return Reading.refused("tooLong", LONGEST);
        }
        if (singleLine && (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0)) {
            return Reading.refused("singleLine");
        }
        if (text.codePoints().anyMatch(TextCheck::isInvisibleControl)) {
            return Reading.refused("controlCharacters");
        }
        return Reading.of(text.isEmpty() ? null : text);
    }

    @Override
    public @Nullable String broken(Object value, Page page) {
        String text = (String) value;
        if (minLength != null && text.length() < minLength) {
            return FormMessages.of("minLength", minLength);
        }
        if (maxLength != null && text.length() > maxLength) {
            return FormMessages.of("maxLength", maxLength);
        }
        if (pattern != null && !pattern.matcher(text).find()) {
            return patternMessage;
        }
        return null;
    }

    @Override
    public Object inConditions(@Nullable Object raw) {
        return raw instanceof String ? raw : "";
    }

    /** Removes what JavaScript's {@code trim()} removes; Java's {@code strip()} would leave the non-breaking space. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c >= '\t' && c <= '\r' || c == '\uFEFF' || Character.isSpaceChar(c);
    }

    private static boolean isInvisibleControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t'
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                // Direction overrides let a text show something else than it says.
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }
}
