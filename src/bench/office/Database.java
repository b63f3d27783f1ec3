package office;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** An empty database that keeps what it is told: a file as an office without a server has it, or a PostgreSQL. */
public record Database(String url, String user, @Nullable EmbeddedPostgres server) implements AutoCloseable {

    /** @param where "postgres", or the path of a file that does not yet exist */
    public static Database of(String where) {
        return where.equals("postgres") ? postgres() : h2(where, "");
    }

    /** The same, but the embedded one does not answer a question that it has just answered from its memory. */
    public static Database withoutMemory(String where) {
        return where.equals("postgres") ? postgres() : h2(where, ";OPTIMIZE_REUSE_RESULTS=FALSE");
    }

    private static Database h2(String file, String settings) {
        return new Database("jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE" + settings, "sa", null);
    }

    private static Database postgres() {
        try {
            // The library would have it forget what was not yet on the disk; an office would not.
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            return new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
