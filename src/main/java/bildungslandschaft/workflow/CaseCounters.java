package bildungslandschaft.workflow;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the cases of each kind and year. Two requests at the same moment queue for the counter's row until the first
 * commits, so that a number is given once and a failed request leaves no gap.
 */
@Component
class CaseCounters {

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    CaseCounters(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    long next(String kind, int year) {
        if (increment(kind, year) == 0) {
            begin(kind, year);
            increment(kind, year);
        }
        return jdbc.sql("select last_number from case_counters where kind = ? and counted_year = ?")
                .params(kind, year)
                .query(Long.class)
                .single();
    }

    private int increment(String kind, int year) {
        return jdbc.sql("update case_counters set last_number = last_number + 1 where kind = ? and counted_year = ?")
                .params(kind, year)
                .update();
    }

    /** In a transaction of its own: the first two of a year may collide here, and the loser must be able to go on. */
    private void begin(String kind, int year) {
        try {
            ownTransaction.executeWithoutResult(
                    status -> jdbc.sql("insert into case_counters (kind, counted_year, last_number) values (?, ?, 0)")
                            .params(kind, year)
                            .update());
        } catch (DuplicateKeyException otherWasFaster) {
            // The row is there, and that is all that was wanted.
        }
    }
}
