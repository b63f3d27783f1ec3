package bildungslandschaft.inbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office's agreements on tasks.
 *
 * @param redAfter working days after which a task that has been escalated and is still open is project management's to know
 */
@ConfigurationProperties("bildungslandschaft.inbox")
record InboxSettings(@DefaultValue("5") int redAfter) {}
