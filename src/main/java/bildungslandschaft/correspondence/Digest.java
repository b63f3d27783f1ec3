package bildungslandschaft.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one mail with which a member of staff begins the working day, instead of a mail for every task. Whoever knows of
 * something to do adds a line; it leaves with the next round of mails in the morning, to the deputy if the person is
 * absent then.
 */
@Service
public class Digest {

    private final DigestEntries entries;
    private final Clock clock;

    Digest(DigestEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Adds a line to the next digest of a person, in the caller's transaction.
     *
     * @param login of the person who is to act
     * @param cause why the line is written, for instance {@code PRJ-2026-01/ELS/approval-reminder}; for one person and
     *     one cause there is one line, however often it is added
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String login, DigestLine line, String cause) {
        if (!entries.existsByLoginAndCause(login, cause)) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            entries.save(new DigestEntry(login, cause, line, now));
        }
    }

    /** Takes back what was added for a cause and has not been sent: it is done, so nobody need be reminded of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String cause) {
        entries.deleteUnsent(cause);
    }
}
