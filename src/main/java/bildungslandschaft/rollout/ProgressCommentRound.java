package bildungslandschaft.rollout;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning: asks the municipalities whose quarter is over, each on its own, so that one that fails holds up no other. */
@Component
class ProgressCommentRound {

    private static final Logger log = LoggerFactory.getLogger(ProgressCommentRound.class);

    private final ProgressComments comments;

    ProgressCommentRound(ProgressComments comments) {
        this.comments = comments;
    }

    @Scheduled(cron = "0 20 5 * * *", zone = "Europe/Berlin")
    void ask() {
        for (var number : comments.due()) {
            try {
                comments.ask(number);
            } catch (ConcurrencyFailureException otherWasFaster) {
                // Another node makes the same round, or somebody works on the file: tomorrow it is looked at again.
                log.info("{} is being worked on", number);
            } catch (RuntimeException failure) {
                log.error("{} could not be asked", number, failure);
            }
        }
    }
}
