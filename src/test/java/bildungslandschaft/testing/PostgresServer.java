package bildungslandschaft.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** A real PostgreSQL for one process of tests, started when the first one needs it and gone with the process. */
final class PostgresServer {

    private static @Nullable PostgresServer running;

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Whether this run is to use PostgreSQL: {@code mvn verify -Ppostgres}. */
    static boolean wanted() {
        return "postgres".equals(System.getProperty("bildungslandschaft.test.database"));
    }

    static synchronized PostgresServer get() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static PostgresServer start() {
        try {
            // Neither the library's shutdown hook nor one beside Spring's: applications that are still closing would
            // wait
            // half a minute for a server that is gone.
            var server = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            return new PostgresServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a new, empty database. */
    String freshDatabase() {
        var name = "office_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.getJdbcUrl("postgres", name);
    }
}
