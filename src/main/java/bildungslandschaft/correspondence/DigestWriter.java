package bildungslandschaft.correspondence;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The transactions of a morning, one for each reader: the mail is queued and its lines count as sent, both or neither.
 */
@Component
class DigestWriter {

    private static final Logger log = LoggerFactory.getLogger(DigestWriter.class);
    private static final String TEMPLATE = "correspondence/mail/digest";

    /** After that whoever cares has seen it on the pages. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final DigestEntries entries;
    private final DigestText text;
    private final Messages messages;
    private final Correspondence correspondence;
    private final Directory directory;
    private final Delivery delivery;
    private final Clock clock;

    DigestWriter(
            DigestEntries entries,
            DigestText text,
            Messages messages,
            Correspondence correspondence,
            Directory directory,
            Delivery delivery,
            Clock clock) {
        this.entries = entries;
        this.text = text;
        this.messages = messages;
        this.correspondence = correspondence;
        this.directory = directory;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Who gets a digest today, and the logins of those whose lines stand in it. */
    @Transactional
    public Map<Person, List<String>> readers(LocalDate today, Instant morning) {
        entries.deleteOldNews(morning.minus(NEWS));
        Map<String, Person> staff = new TreeMap<>();
        directory.people(today).forEach(person -> staff.put(person.login(), person));
        Map<Person, List<String>> readers = new LinkedHashMap<>();
        for (String login : entries.findWaitingLogins(morning)) {
            // Whoever is absent without a deputy reads it on coming back.
            Optional<Person> reader = directory.deputyOf(login, today).or(() -> Optional.ofNullable(staff.get(login)));
            if (reader.isPresent()) {
                readers.computeIfAbsent(reader.get(), first -> new ArrayList<>())
                        .add(login);
            } else {
                log.warn("{} lines for somebody who has left are dropped", entries.deleteUnsentOf(login));
            }
        }
        return readers;
    }

    /** Queues the digest of one reader, unless there has been one today: what came later waits for the next. */
    @Transactional
    public void write(Person reader, List<String> logins, LocalDate today, Instant morning) {
        String cause = "digest/" + reader.login() + "/" + today;
        List<DigestEntry> waiting = entries.lockWaiting(logins, morning);
        if (waiting.isEmpty() || messages.existsByCause(cause)) {
            return;
        }
        correspondence.send(new OutgoingMail(
                cause,
                null,
                reader.email(),
                reader.displayName(),
                TEMPLATE,
                text.model(reader.login(), waiting, today),
                null));
        waiting.forEach(entry -> entry.markSent(now()));
    }

    @Transactional
    public void forgetOld() {
        entries.deleteSentBefore(now().minus(delivery.keepRecord()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
