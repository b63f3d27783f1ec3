package bildungslandschaft.rollout;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What the software does by itself again and again: start the Kitas in line, close the municipalities that are finished.
 * Each round does little, so that everything else has its turn between two of them.
 */
@Component
@ConditionalOnProperty(name = "bildungslandschaft.rollout.rounds", matchIfMissing = true)
class RolloutRounds {

    private static final Logger log = LoggerFactory.getLogger(RolloutRounds.class);

    private final WaveStarter starter;
    private final MunicipalityRollout municipality;

    RolloutRounds(WaveStarter starter, MunicipalityRollout municipality) {
        this.starter = starter;
        this.municipality = municipality;
    }

    @Scheduled(
            initialDelayString = "${bildungslandschaft.rollout.start-every:PT2S}",
            fixedDelayString = "${bildungslandschaft.rollout.start-every:PT2S}")
    void startKitas() {
        starter.startChunk();
    }

    @Scheduled(
            initialDelayString = "${bildungslandschaft.rollout.close-every:PT60S}",
            fixedDelayString = "${bildungslandschaft.rollout.close-every:PT60S}")
    void closeFinished() {
        boolean more = true;
        while (more) {
            more = closeNext();
        }
    }

    private boolean closeNext() {
        try {
            return municipality.closeNextFinished();
        } catch (RuntimeException failure) {
            log.error("A municipality could not be closed", failure);
            return false;
        }
    }
}
