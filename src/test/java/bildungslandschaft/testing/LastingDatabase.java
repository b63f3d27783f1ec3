package bildungslandschaft.testing;

import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that outlives the process that works on it: a file as an office without a server has it, or PostgreSQL. */
public record LastingDatabase(String url, String user) {

    /** @param folder in which nothing is yet */
    public static LastingDatabase in(Path folder) {
        return PostgresServer.wanted()
                ? new LastingDatabase(PostgresServer.get().freshDatabase(), "postgres")
                : new LastingDatabase(
                        "jdbc:h2:file:" + folder.resolve("office") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "sa");
    }

    /** What an application is told that is to work on it. */
    public List<String> settings() {
        return List.of("--spring.datasource.url=" + url, "--spring.datasource.username=" + user);
    }

    /** A look from outside; at a file only while no other process has it. */
    public JdbcTemplate look() {
        return new JdbcTemplate(new DriverManagerDataSource(url, user, ""));
    }
}
