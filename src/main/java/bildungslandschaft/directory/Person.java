package bildungslandschaft.directory;

/**
 * Somebody who works with the system; never somebody who seeks advice.
 *
 * @param login the name to log in with, lower case
 * @param displayName as colleagues say it, e.g. "Frau Ahorn"
 * @param email where mails for this person go
 */
public record Person(String login, String displayName, String email) {}
