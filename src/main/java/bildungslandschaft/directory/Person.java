package bildungslandschaft.directory;

/**
 * Somebody who works with the system; never somebody who seeks advice.
 *
 * @param login the name to log in with, lower case
 * @param displayName as colleagues say it, e.g. "Frau Ahorn"
 * @param email where mails for this person go
 */
public record Person(String login, String displayName, String email) {

    /** The name as it stands after "für": "Herrn Sperling", "Frau Ahorn". */
    public String nameAfterFor() {
        return displayName.startsWith("Herr ") ? "Herrn " + displayName.substring(5) : displayName;
    }
}
