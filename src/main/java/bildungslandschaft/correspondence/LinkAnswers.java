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

    /** What was said to the one who sent this; empty if nothing was sent like that. */
    @Transactional(readOnly = true)
    public Optional<LinkAnswer> to(String token, UUID submission) {
        return given.findByTokenHashAndSubmission(Links.hash(token), submission).map(GivenAnswer::answer);
    }

    /** What was said to somebody else with the same link who has answered after the one who sent this. */
    @Transactional(readOnly = true)
    public Optional<LinkAnswer> after(String token, UUID submission) {
        return given.findFirstByTokenHashOrderByAnsweredAtDesc(Links.hash(token))
                .filter(last -> !last.cameWith(submission))
                .map(GivenAnswer::answer);
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
