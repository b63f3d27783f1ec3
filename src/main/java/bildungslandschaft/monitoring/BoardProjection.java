package bildungslandschaft.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the figures of the board ready: takes the cases that have gone on, replaces what they had added to the totals by
 * what they add now, and makes the figures of their processes anew. It does so every second, and once more before an
 * answer when somebody looks; so what is shown is never behind, and costs the same however many cases run or have ended.
 * A chunk is worked through in one transaction that sees a single moment. Of two nodes that do so at the same time, one
 * is told by the database that it was too late, and begins again.
 */
@Component
class BoardProjection {

    private static final int CHUNK = 500;

    /** Of two nodes that always meet, one waits a little longer. */
    private static final RetryTemplate AGAIN = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(9)
            .delay(Duration.ofMillis(5))
            .jitter(Duration.ofMillis(5))
            .multiplier(1.5)
            .maxDelay(Duration.ofMillis(50))
            .includes(ConcurrencyFailureException.class, DuplicateKeyException.class)
            .build());

    private final BoardShares rows;
    private final BoardTotals totals;
    private final BoardFigures figures;
    private final JdbcClient jdbc;
    private final JdbcTemplate statements;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean begun;

    BoardProjection(
            BoardShares rows,
            BoardTotals totals,
            BoardFigures figures,
            JdbcClient jdbc,
            JdbcTemplate statements,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.totals = totals;
        this.figures = figures;
        this.jdbc = jdbc;
        this.statements = statements;
        this.transaction = new TransactionTemplate(transactions);
        // With less, H2 takes each table as it is when it is first read, and a case could be seen half before a step.
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
        this.clock = clock;
    }

    /** Begins late, so that after a start the first page goes first. */
    @Scheduled(initialDelay = 3000, fixedDelay = 1000)
    void catchUpSoon() {
        if ((!begun || isBehind()) && running.tryLock()) {
            try {
                addUpAll();
            } finally {
                running.unlock();
            }
        }
    }

    /** Whether this node has looked, since it was started, for what it would count differently. */
    boolean hasBegun() {
        return begun;
    }

    /**
     * A new release may count the same rows differently: then all are counted again. And nodes of a release before may
     * have gone on without saying so: at least what runs is looked at.
     */
    private void begin() {
        var rules = rows.rules();
        inOneTransaction(() -> {
            int others = jdbc.sql("update board_state set rules = :rules where rules <> :rules")
                    .param("rules", rules)
                    .update();
            return jdbc.sql("insert into board_changes (case_number) select case_number from process_runs"
                            + (others > 0 ? " union select case_number from board_shares" : " where ended_at is null"))
                    .update();
        });
    }

    /** Until no case is left that had gone on before; waits for whoever is at it. */
    void catchUp() {
        running.lock();
        try {
            addUpAll();
        } finally {
            running.unlock();
        }
    }

    private void addUpAll() {
        if (!begun) {
            begin();
            // Within somebody else's transaction it may still come to nothing; then the schedule does it once more.
            begun = !TransactionSynchronizationManager.isActualTransactionActive();
        }
        while (inOneTransaction(this::addUp) == CHUNK) {
            // There is more.
        }
    }

    private boolean isBehind() {
        return jdbc.sql("select count(*) from board_state where as_of is null or as_of <> :today"
                                + " or exists (select 1 from board_changes)")
                        .param("today", LocalDate.now(clock))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int addUp() {
        takeTurn();
        var asOf = jdbc.sql("select as_of from board_state")
                .query((row, index) -> Optional.ofNullable(row.getObject("as_of", LocalDate.class)))
                .single();
        var changes = jdbc.sql("select id, case_number from board_changes order by id fetch first :most rows only")
                .param("most", CHUNK)
                .query((row, index) -> new Change(row.getLong("id"), row.getString("case_number")))
                .list();
        var delta = replaceShares(changes.stream().map(Change::number).collect(Collectors.toCollection(TreeSet::new)));
        totals.add(delta);
        statements.batchUpdate(
                "delete from board_changes where id = ?",
                changes.stream().map(change -> new Object[] {change.id()}).toList());
        var today = LocalDate.now(clock);
        if (changes.size() == CHUNK) {
            // There is more; the figures come with the last of it, and until then there are none to be read.
            jdbc.sql("update board_state set as_of = null").update();
        } else if (asOf.filter(today::equals).isEmpty()) {
            figures.writeAll(totals.totals(), today);
            jdbc.sql("update board_state set as_of = :today")
                    .param("today", today)
                    .update();
        } else if (!delta.isEmpty()) {
            var processes = delta.keySet().stream().map(Tally::process).collect(Collectors.toSet());
            var steps = delta.keySet().stream().map(Tally::step).collect(Collectors.toSet());
            figures.write(processes, steps, totals.totals(processes, steps), today);
        }
        return changes.size();
    }

    /** Written and not only locked: whoever waited for the row must begin again, since it still sees what was before. */
    private void takeTurn() {
        jdbc.sql("update board_state set turn = turn + 1").update();
    }

    /** @return by how much the totals change */
    private Map<Tally, Integer> replaceShares(Set<String> numbers) {
        var delta = new HashMap<Tally, Integer>();
        if (!numbers.isEmpty()) {
            var before = totals.shares(numbers);
            var after = rows.of(numbers);
            before.values()
                    .forEach(share -> share.forEach((tally, amount) -> delta.merge(tally, -amount, Integer::sum)));
            after.values().forEach(share -> share.forEach((tally, amount) -> delta.merge(tally, amount, Integer::sum)));
            if (!before.equals(after)) {
                totals.replaceShares(numbers, after);
            }
        }
        delta.values().removeIf(amount -> amount == 0);
        return delta;
    }

    /**
     * Looks whether these cases have added what they should.
     *
     * @return how many have not; they will be added anew
     */
    int recheck(Collection<String> numbers) {
        catchUp();
        return inOneTransaction(() -> {
            var before = totals.shares(numbers);
            var after = rows.of(numbers);
            var going = new HashSet<>(jdbc.sql("select case_number from board_changes where case_number in (:numbers)")
                    .param("numbers", numbers)
                    .query(String.class)
                    .list());
            var wrong = numbers.stream()
                    .filter(number -> !Objects.equals(before.get(number), after.get(number)))
                    .filter(number -> !going.contains(number))
                    .toList();
            statements.batchUpdate(
                    "insert into board_changes (case_number) values (?)",
                    wrong.stream().map(number -> new Object[] {number}).toList());
            return wrong.size();
        });
    }

    /** @return how many totals were not the sum of what cases have added */
    int recheckSums() {
        if (totals.differing() == 0) {
            return 0;
        }
        return inOneTransaction(() -> {
            takeTurn();
            int differing = totals.differing();
            if (differing > 0) {
                totals.sumUpAnew();
                // Whoever looks next makes all figures anew.
                jdbc.sql("update board_state set as_of = null").update();
            }
            return differing;
        });
    }

    /** Once more if another node was faster; within somebody else's transaction nothing can be done once more. */
    private int inOneTransaction(IntSupplier act) {
        Supplier<Integer> once = () -> transaction.<Integer>execute(status -> act.getAsInt());
        return TransactionSynchronizationManager.isActualTransactionActive() ? once.get() : AGAIN.invoke(once);
    }

    private record Change(long id, String number) {}
}
