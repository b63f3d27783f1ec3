package bildungslandschaft.rollout;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning: begins the renewals that are due, each on its own, so that one that fails holds up no other. */
@Component
class RecertificationRound {

    private static final Logger log = LoggerFactory.getLogger(RecertificationRound.class);

    private final Recertification recertification;

    RecertificationRound(Recertification recertification) {
        this.recertification = recertification;
    }

    @Scheduled(cron = "0 0 5 * * *", zone = "Europe/Berlin")
    void begin() {
        for (var number : recertification.due()) {
            try {
                recertification.begin(number);
            } catch (ConcurrencyFailureException otherWasFaster) {
                // Another node makes the same round, or somebody works on the file: tomorrow it is looked at again.
                log.info("{} is being worked on", number);
            }
        }
    }
}
