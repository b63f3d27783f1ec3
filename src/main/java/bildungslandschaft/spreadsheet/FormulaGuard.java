package bildungslandschaft.spreadsheet;

import java.util.regex.Pattern;

/**
 * Keeps text in a CSV file from becoming a formula: Excel would compute, and could call out, what begins with one of
 * these characters. An apostrophe before it says "text", as OWASP recommends against CSV injection; reading takes it off
 * again.
 */
final class FormulaGuard {

    /** With its apostrophes, so that text which has them by itself comes back as it was. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String guard(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String release(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
