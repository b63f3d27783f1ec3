package bildungslandschaft.monitoring;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which cases have gone on since they were last added to the totals of the board. Each transaction appends its own rows
 * as it ends, so that no two cases wait for each other over a total; {@link BoardProjection} takes them away.
 */
@Component
class BoardChanges {

    private static final String OF_RUN =
            "insert into board_changes (case_number) select case_number from process_runs where instance_id = ?";

    private final JdbcTemplate jdbc;

    BoardChanges(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void noteRun(String run) {
        if (!TransactionSynchronizationManager.isSynchronizationActive() || !noted().add(run)) {
            jdbc.update(OF_RUN, run);
        }
    }

    void noteCase(String number) {
        jdbc.update("insert into board_changes (case_number) values (?)", number);
    }

    private Noted noted() {
        @Nullable Noted noted = (Noted) TransactionSynchronizationManager.getResource(this);
        if (noted == null) {
            noted = new Noted();
            TransactionSynchronizationManager.bindResource(this, noted);
            TransactionSynchronizationManager.registerSynchronization(noted);
        }
        return noted;
    }

    /** The runs that go on in one transaction, each told of once. */
    private final class Noted implements TransactionSynchronization {

        private final Set<String> runs = new LinkedHashSet<>();
        private boolean written;

        /** @return whether it is not too late */
        boolean add(String run) {
            runs.add(run);
            return !written;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            jdbc.batchUpdate(
                    OF_RUN, runs.stream().map(run -> new Object[] {run}).toList());
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(BoardChanges.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(BoardChanges.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(BoardChanges.this);
        }
    }
}
