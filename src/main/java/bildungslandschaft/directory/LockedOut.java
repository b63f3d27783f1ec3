package bildungslandschaft.directory;

/** Somebody is let in no more; told within the transaction in which the account is locked. */
public record LockedOut(String login) {}
