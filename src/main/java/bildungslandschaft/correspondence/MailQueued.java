package bildungslandschaft.correspondence;

import java.util.UUID;

/** A mail has been written and waits to be sent. */
record MailQueued(UUID id) {}
