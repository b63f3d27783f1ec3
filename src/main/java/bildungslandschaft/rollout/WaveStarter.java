package bildungslandschaft.rollout;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.EngineBatch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts the released Kitas that wait in line, a chunk per transaction: what a killed node leaves behind is taken up by
 * the next round, and two nodes never take the same Kita.
 */
@Service
public class WaveStarter {

    private static final Logger log = LoggerFactory.getLogger(WaveStarter.class);

    /** Chunks that are looked at to take one, so that a node finds something to do although another holds the first one. */
    private static final int LOOK_AHEAD = 2;

    private final Projects projects;
    private final Participations participations;
    private final RolloutJournal journal;
    private final EngineBatch batch;
    private final ObjectProvider<SeatForecast> seats;
    private final RolloutSettings settings;
    private final WaveSettings waves;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WaveStarter(
            Projects projects,
            Participations participations,
            RolloutJournal journal,
            EngineBatch batch,
            ObjectProvider<SeatForecast> seats,
            RolloutSettings settings,
            WaveSettings waves,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.projects = projects;
        this.participations = participations;
        this.journal = journal;
        this.batch = batch;
        this.seats = seats;
        this.settings = settings;
        this.waves = waves;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Starts the next chunk, and answers how many Kitas that were. */
    public int startChunk() {
        try {
            return startNext();
        } catch (RuntimeException failure) {
            // One Kita must not hold up the others of its chunk.
            log.warn("A chunk of Kitas could not be started, they are started one by one", failure);
            return startOneByOne();
        }
    }

    /** Each in a transaction of its own; one that fails stays in line for the next round. */
    private int startOneByOne() {
        int started = 0;
        for (var number : nextInLine(startable(), settings.chunk())) {
            try {
                started += inTransaction(() -> take(List.of(number)));
            } catch (RuntimeException failure) {
                log.error("{} could not be started", number, failure);
            }
        }
        return started;
    }

    private int startNext() {
        return inTransaction(() -> {
            var startable = startable();
            return startable.isEmpty() ? List.of() : take(nextInLine(startable, LOOK_AHEAD * settings.chunk()));
        });
    }

    private List<String> nextInLine(List<String> startable, int most) {
        return participations.findNextInLine(startable, Limit.of(most));
    }

    private List<Participation> take(List<String> numbers) {
        return participations.takeInLine(numbers, Limit.of(settings.chunk()));
    }

    private int inTransaction(Supplier<List<Participation>> taken) {
        Integer started = transaction.execute(status -> {
            var next = taken.get();
            batch.run(() -> next.forEach(this::start));
            return next.size();
        });
        int count = started == null ? 0 : started;
        if (count > 0) {
            log.info("{} Kitas started", count);
        }
        return count;
    }

    private void start(Participation file) {
        file.start();
        journal.noted(file.number(), Actor.software(), "Die Kita ist an der Reihe.");
        participations.save(file);
    }

    private List<String> startable() {
        return projects.findWithKitasInLine().stream()
                .map(Project::number)
                .filter(project -> !isHeldBack(project))
                .map(CaseNumber::value)
                .toList();
    }

    /** Whether more Kitas wait for a workshop than seats are free; never unless the office has agreed so. */
    boolean isHeldBack(CaseNumber project) {
        var forecast = seats.getIfAvailable();
        if (!waves.withinCapacity() || forecast == null) {
            return false;
        }
        var until = LocalDate.now(clock).plus(waves.seatsWithin());
        return participations.countWaitingForSeats(project.value()) > forecast.freeSeats(project, until);
    }
}
