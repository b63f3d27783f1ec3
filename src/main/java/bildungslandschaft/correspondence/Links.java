package bildungslandschaft.correspondence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One-purpose links: whoever has the mail may answer one question once, without an account. */
@Service
public class Links {

    private static final int TOKEN_BYTES = 16;

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
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = now();
        issued.save(new IssuedLink(hash(token), new Link(purpose, caseNumber), now, now.plus(validFor)));
        return token;
    }

    /** The address of the page behind a token. */
    public String url(String token) {
        return office.url("/link/" + token);
    }

    /** What the link is for, if it still works; changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Link> open(String token) {
        return issued.findById(hash(token)).filter(link -> link.isOpen(now())).map(IssuedLink::link);
    }

    /** Whether there ever was such a link, also if it has been used or has expired. */
    @Transactional(readOnly = true)
    public boolean isKnown(String token) {
        return issued.existsById(hash(token));
    }

    /** Uses the link up; of several callers exactly one gets it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Link> use(String token) {
        String hash = hash(token);
        return issued.use(hash, now()) == 1 ? issued.findById(hash).map(IssuedLink::link) : Optional.empty();
    }

    @Scheduled(cron = "0 45 3 * * *", zone = "Europe/Berlin")
    @Transactional
    public void forgetOld() {
        issued.deleteExpiredBefore(now().minus(delivery.keepRecord()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
