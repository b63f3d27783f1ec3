package bildungslandschaft.monitoring;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the board's rows anew from the engine's tables while the office goes on working: some hundred cases at a time,
 * only rows that differ are touched, and pages show the others meanwhile. A case that goes on between looking and
 * mending is put right by the next round; it is over when a round finds nothing.
 */
@Service
public class BoardRebuild {

    private static final Logger log = LoggerFactory.getLogger(BoardRebuild.class);

    private static final int CHUNK = 200;

    /** With one case going on in a round of many, two are enough; more differ only if something is broken. */
    private static final int ROUNDS = 8;

    private final BoardAudit audit;
    private final BoardRows rows;
    private final BoardChanges changes;
    private final BoardProjection projection;
    private final TransactionTemplate transaction;
    private final ReentrantLock running = new ReentrantLock();

    BoardRebuild(
            BoardAudit audit,
            BoardRows rows,
            BoardChanges changes,
            BoardProjection projection,
            TransactionTemplate transaction) {
        this.audit = audit;
        this.rows = rows;
        this.changes = changes;
        this.projection = projection;
        this.transaction = transaction;
    }

    /** An office that worked before there was a board finds its cases on it. */
    @EventListener(ApplicationReadyEvent.class)
    void fillFirst() {
        if (rows.isEmpty()) {
            rebuild();
        }
    }

    /** A first filling that was cut short, or a row that went wrong, is put right before the next morning. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Berlin")
    void checkNightly() {
        int mended = rebuild();
        if (mended > 0) {
            log.warn("{} rows of the board were wrong", mended);
        }
    }

    /**
     * @return how many rows were wrong, missing or too many
     * @throws IllegalStateException if the rows still differ after many rounds
     */
    public int rebuild() {
        running.lock();
        try {
            int mended = round();
            int left = mended;
            for (int rounds = 1; left > 0; rounds++) {
                if (rounds == ROUNDS) {
                    throw new IllegalStateException(left + " rows of the board still differ");
                }
                left = round();
            }
            projection.catchUp();
            log.info("board rebuilt, {} rows", mended);
            return mended;
        } finally {
            running.unlock();
        }
    }

    private int round() {
        int wrong = 0;
        var after = "";
        List<String> numbers;
        while (!(numbers = audit.numbers(after, CHUNK)).isEmpty()) {
            var drift = audit.driftOf(numbers);
            if (drift.size() > 0) {
                mend(drift, numbers);
            }
            wrong += drift.size() + projection.recheck(numbers);
            after = numbers.get(numbers.size() - 1);
        }
        return wrong + projection.recheckSums();
    }

    private void mend(BoardDrift drift, List<String> numbers) {
        try {
            transaction.executeWithoutResult(status -> {
                rows.mend(drift);
                numbers.forEach(changes::noteCase);
            });
        } catch (DuplicateKeyException meanwhile) {
            // The engine or another node was faster with one of the rows; the next round tells.
            log.info("board changed while it was mended");
        }
    }
}
