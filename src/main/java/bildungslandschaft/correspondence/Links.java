package bildungslandschaft.correspondence;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-purpose links: whoever has the mail may answer one question, without an account. A link that decides something is
 * used up by its answer, together with those that others got for the same question; one that may be answered again is
 * open until it expires or is revoked.
 */
@Service
public class Links {

    /** Signs that nobody confuses when typing them from paper. */
    private static final String READABLE = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final Pattern TYPED = Pattern.compile("[" + READABLE + "]{" + GROUPS * GROUP + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
    private static final Pattern RECIPIENT = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final IssuedLinks issued;
    private final Office office;
    private final Delivery delivery;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Links(IssuedLinks issued, Office office, Delivery delivery, Clock clock) {
        this.issued = issued;
        this.office = office;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** The token of a new link, for the mail; it cannot be found out again later. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(String purpose, String caseNumber, Duration validFor) {
        return issue(purpose, caseNumber, now().plus(validFor));
    }

    /** The same, open up to a day that was counted elsewhere. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(String purpose, String caseNumber, Instant validUntil) {
        return save(purpose, caseNumber, null, validUntil);
    }

    /**
     * A link of one's own for each of several who are asked the same.
     *
     * @param recipient who it is for, as a code and never by name, for instance {@code head}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String issueTo(String recipient, String purpose, String caseNumber, Instant validUntil) {
        if (!RECIPIENT.matcher(recipient).matches()) {
            throw new IllegalArgumentException("The recipient of a link is a code such as 'head', never a name");
        }
        return save(purpose, caseNumber, recipient, validUntil);
    }

    /**
     * The token of a link that people type from a letter: three groups of four signs, which is 59 bits of chance. Hyphens
     * and capitals do not matter when it is typed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String issueForPaper(String purpose, String caseNumber, Duration validFor) {
        String token = Stream.generate(this::group).limit(GROUPS).collect(Collectors.joining("-"));
        return save(token, purpose, caseNumber, null, now().plus(validFor));
    }

    private String group() {
        return random.ints(GROUP, 0, READABLE.length())
                .mapToObj(index -> READABLE.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    /** The same address as people type it: a browser needs nothing before it. */
    public String typedUrl(String token) {
        return url(token).replaceFirst("^https?://", "");
    }

    /** The address of the page behind a token. */
    public String url(String token) {
        return office.url("/link/" + token);
    }

    /** What the link is for, if it still works; changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Link> open(String token) {
        return issued.findById(hash(token))
                .filter(link -> link.stateAt(now()) == LinkState.OPEN)
                .map(IssuedLink::link);
    }

    /** What the link is or was for, whatever has become of it. */
    @Transactional(readOnly = true)
    public Optional<Link> find(String token) {
        return issued.findById(hash(token)).map(IssuedLink::link);
    }

    /** What has become of the link; nothing if there never was one, or if it is forgotten. */
    @Transactional(readOnly = true)
    public Optional<LinkState> stateOf(String token) {
        return issued.findById(hash(token)).map(link -> link.stateAt(now()));
    }

    /** The case in which a link asks, whatever has become of it; read without taking the link in hand. */
    @Transactional(readOnly = true)
    public Optional<String> caseOf(String token) {
        return issued.findQuestion(hash(token)).map(IssuedLinks.Question::getCaseNumber);
    }

    /** Waits until nobody else answers the same question in the same case, by this link or another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String token) {
        issued.findQuestion(hash(token))
                .ifPresent(question -> issued.lockAll(question.getPurpose(), question.getCaseNumber()));
    }

    /** Uses the link up; of several callers exactly one gets it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Link> use(String token) {
        String hash = hash(token);
        return issued.use(hash, now()) == 1 ? issued.findById(hash).map(IssuedLink::link) : Optional.empty();
    }

    /** Uses the link up and with it all others that ask the same in this case: it is decided once, by whoever is first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Link> decide(String token) {
        Optional<Link> used = use(token);
        used.ifPresent(link -> issued.useAll(link.purpose(), link.caseNumber(), now()));
        return used;
    }

    /** Closes all links that still ask this in a case: the process has gone on, or somebody answered in another way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(String purpose, String caseNumber) {
        issued.revoke(purpose, caseNumber, now());
    }

    /** All links that still ask this in a case are open up to another day, sooner or later than it was said in the mail. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOpen(String purpose, String caseNumber, Instant validUntil) {
        issued.keepOpen(purpose, caseNumber, validUntil.truncatedTo(ChronoUnit.MILLIS));
    }

    @Scheduled(cron = "0 45 3 * * *", zone = "Europe/Berlin")
    @Transactional
    public void forgetOld() {
        issued.deleteExpiredBefore(now().minus(delivery.keepRecord()));
    }

    private String save(String purpose, String caseNumber, @Nullable String recipient, Instant validUntil) {
        return save(SecretWord.create(), purpose, caseNumber, recipient, validUntil);
    }

    private String save(
            String token, String purpose, String caseNumber, @Nullable String recipient, Instant validUntil) {
        Instant until = validUntil.truncatedTo(ChronoUnit.MILLIS);
        issued.save(new IssuedLink(new Link(hash(token), purpose, caseNumber, recipient, now(), until)));
        return token;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static String hash(String token) {
        String typed = BETWEEN.matcher(token.toLowerCase(Locale.ROOT)).replaceAll("");
        return SecretWord.fingerprint(TYPED.matcher(typed).matches() ? typed : token);
    }
}
