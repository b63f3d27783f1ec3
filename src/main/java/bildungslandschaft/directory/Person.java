package bildungslandschaft.directory;

import java.util.regex.Pattern;

/**
 * Somebody who works with the system; never somebody who seeks advice.
 *
 * @param login the name to log in with, lower case
 * @param displayName as colleagues say it, e.g. "Frau Ahorn"
 * @param email where mails for this person go
 */
public record Person(String login, String displayName, String email) {

    // A login stands inside audience keys and address lines of pages, so it has to be plain.
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9.-]{1,39}");

    /** Whether this text can be the login of anybody; the database is not asked about anything else. */
    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    /** The name as it stands after "für": "Herrn Sperling", "Frau Ahorn". */
    public String nameAfterFor() {
        return displayName.startsWith("Herr ") ? "Herrn " + displayName.substring(5) : displayName;
    }
}
