package bildungslandschaft.workflow.engine;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.transaction.TransactionFactory;

/**
 * The engine's own queries for one kind of database; whoever wants them waits until they are read.
 *
 * @param databaseType as the engine calls it
 */
record EngineQueries(String databaseType, CompletableFuture<SqlSessionFactory> read) {

    /** Empty if the database has turned out to be of another kind. */
    Optional<SqlSessionFactory> on(String actualType, TransactionFactory transactions, DataSource database) {
        if (!databaseType.equals(actualType)) {
            return Optional.empty();
        }
        var factory = read.join();
        factory.getConfiguration().setEnvironment(new Environment("default", transactions, database));
        return Optional.of(factory);
    }
}
