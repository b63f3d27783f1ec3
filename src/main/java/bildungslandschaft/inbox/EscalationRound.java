package bildungslandschaft.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning before the digests go out: what has been escalated for too long turns red, each task on its own. */
@Component
class EscalationRound {

    private static final Logger log = LoggerFactory.getLogger(EscalationRound.class);

    private final Escalations escalations;

    EscalationRound(Escalations escalations) {
        this.escalations = escalations;
    }

    @Scheduled(cron = "${bildungslandschaft.inbox.escalation-round:0 30 5 * * *}", zone = "Europe/Berlin")
    void turnRed() {
        for (var task : escalations.due()) {
            try {
                escalations.turnRed(task);
            } catch (RuntimeException failure) {
                // It is looked at again tomorrow; the others must not wait for it.
                log.warn("Task {} could not be turned red", task, failure);
            }
        }
    }
}
