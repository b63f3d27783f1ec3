package bildungslandschaft.monitoring;

import java.time.Clock;
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
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the figures of the board ready: takes the cases that have gone on, replaces what they had added to the totals by
 * what they add now, and makes the figures of their processes anew. It works through a few cases every second, and
 * through the last few when somebody looks; so what is shown is never behind, and costs the same however many cases run
 * or have ended. All is read in one transaction that sees a single moment; if another node does the same work at the
 * same time, one of the two finds its rows gone and begins again.
 */
@Component
class BoardProjection {

    private static final int CHUNK = 500;

    private static final int ATTEMPTS = 10;

    private final BoardShares rows;
    private final BoardTotals totals;
    private final BoardFigures figures;
    private final JdbcClient jdbc;
    private final JdbcTemplate statements;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();

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
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void catchUpSoon() {
        if (isBehind()) {
            catchUp();
        }
    }

    /**
     * A new release may count the same rows differently; then all are counted again. Two nodes of different releases do
     * not start over in turn for that: it is looked for at the start only, and each night each case is.
     */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var rules = rows.rules();
        alone(() -> {
            int others = jdbc.sql("update board_state set rules = :rules where rules <> :rules")
                    .param("rules", rules)
                    .update();
            if (others > 0) {
                jdbc.sql("insert into board_changes (case_number) select case_number from process_runs"
                                + " union select case_number from board_shares")
                        .update();
            }
            return others;
        });
        catchUp();
    }

    /** Until no case is left that had gone on before. */
    void catchUp() {
        running.lock();
        try {
            while (alone(this::addUp) == CHUNK) {
                // There is more.
            }
        } finally {
            running.unlock();
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
        // Held until the end, so that two nodes do not do the same; the row says as of which day figures were made.
        var asOf = jdbc.sql("select as_of from board_state for update")
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
        return alone(() -> {
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
        return alone(() -> {
            jdbc.sql("select as_of from board_state for update").query().singleRow();
            int differing = totals.differing();
            if (differing > 0) {
                totals.sumUpAnew();
                // Whoever looks next makes all figures anew.
                jdbc.sql("update board_state set as_of = null").update();
            }
            return differing;
        });
    }

    /** In one transaction, once more if another node was faster. */
    private int alone(IntSupplier act) {
        for (int attempt = 1; true; attempt++) {
            try {
                return transaction.<Integer>execute(status -> act.getAsInt());
            } catch (ConcurrencyFailureException otherNode) {
                if (attempt == ATTEMPTS) {
                    throw otherNode;
                }
            }
        }
    }

    private record Change(long id, String number) {}
}
