package bildungslandschaft.correspondence;

import org.jspecify.annotations.Nullable;

/** Who gets a mail. */
record Recipient(MailAddress address, @Nullable String name) {}
