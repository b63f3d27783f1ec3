package bildungslandschaft.rollout;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every hour: follows what has changed in the register of Kitas, each on its own, so that one that fails holds up no other. */
@Component
class AskedPeopleRound {

    private static final Logger log = LoggerFactory.getLogger(AskedPeopleRound.class);

    private final AskedPeople people;

    AskedPeopleRound(AskedPeople people) {
        this.people = people;
    }

    @Scheduled(cron = "0 10 * * * *", zone = "Europe/Berlin")
    void follow() {
        for (var number : people.changed()) {
            try {
                people.follow(number);
            } catch (ConcurrencyFailureException otherWasFaster) {
                // Another node makes the same round, or somebody works on the file: the next round looks again.
                log.info("{} is being worked on", number);
            } catch (RuntimeException failure) {
                log.error("{} could not be followed", number, failure);
            }
        }
    }
}
