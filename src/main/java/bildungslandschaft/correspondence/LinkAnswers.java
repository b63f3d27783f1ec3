package bildungslandschaft.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was answered by links and when, so that the same sending again gets the same answer; every answer is kept. */
@Service
public class LinkAnswers {

    private final GivenAnswers given;
    private final Clock clock;

    LinkAnswers(GivenAnswers given, Clock clock) {
        this.given = given;
        this.clock = clock;
    }

    /** Keeps what was said to the person, in the transaction of what the answer has brought about. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Link link, UUID submission, LinkAnswer answer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        given.saveAndFlush(new GivenAnswer(link, submission, answer, now));
    }

    /** Whether this very sending has been answered. */
    @Transactional(readOnly = true)
    public boolean isGiven(String token, UUID submission) {
        return given.existsByTokenHashAndSubmission(Links.hash(token), submission);
    }

    /** What was last said to the holder of a link. */
    @Transactional(readOnly = true)
    public Optional<LinkAnswer> last(String token) {
        return given.findFirstByTokenHashOrderByAnsweredAtDesc(Links.hash(token))
                .map(GivenAnswer::answer);
    }

    /** When anybody has last answered the question of a link since it was asked, also by a link of their own. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastGivenAt(Link link) {
        return given.findLast(link.purpose(), link.caseNumber(), link.issuedAt());
    }
}
