package bildungslandschaft.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What has been escalated for too long turns red, each task on its own: before the digests of the morning, and every
 * hour, so that a machine that was off at that time makes up for it.
 */
@Component
class EscalationRound {

    private static final Logger log = LoggerFactory.getLogger(EscalationRound.class);

    private final Escalations escalations;

    EscalationRound(Escalations escalations) {
        this.escalations = escalations;
    }

    @Scheduled(cron = "0 30 * * * *", zone = "Europe/Berlin")
    void turnRed() {
        for (var task : escalations.due()) {
            try {
                escalations.turnRed(task);
            } catch (RuntimeException failure) {
                // It is looked at again in the next round; the others must not wait for it.
                log.warn("Task {} could not be turned red", task, failure);
            }
        }
    }
}
