package bildungslandschaft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Makes the file of a new embedded database with its whole schema, from a script that was taken from a database which
 * Liquibase had built: a first start needs neither Liquibase nor its hundred steps. The script carries the mark of its
 * change logs ({@link SchemaMark}); one that is out of date costs time and nothing else, since Liquibase adds the rest.
 */
class ReadySchema {

    static final String SCRIPT = "db/ready-schema.h2.sql";

    private static final String ADDRESS = "jdbc:h2:file:";
    private static final String ENDING = ".mv.db";

    /** A file that has just been written has nothing to gain, and H2 at times fails over it. */
    private static final String WITHOUT_COMPACTING = ";MAX_COMPACT_TIME=0";

    private final String file;
    private final String settings;

    /** For {@code jdbc:h2:file:path;settings}. */
    ReadySchema(String address) {
        var parts = address.substring(ADDRESS.length()).split("(?=;)", 2);
        this.file = parts[0];
        this.settings = parts.length == 1 ? "" : parts[1];
    }

    /**
     * Does nothing if there is a file already, or where only H2 knows what the path means. The file gets its name when it is
     * complete: a start that was cut short leaves none of that name, and of two starts at once one takes the other's.
     */
    void makeFileIfNew(String user, String password) {
        var made = Path.of(file + ENDING);
        if (file.startsWith("~") || Files.exists(made)) {
            return;
        }
        var inTheMaking = file + ".new-" + UUID.randomUUID();
        try (var connection = DriverManager.getConnection(
                        ADDRESS + inTheMaking + settings + WITHOUT_COMPACTING, user, password);
                var sql = connection.createStatement()) {
            // Until it is complete nothing of it need be safe.
            sql.execute("set write_delay 60000");
            sql.execute("runscript from 'classpath:" + SCRIPT + "' charset 'UTF-8'");
            sql.execute("set write_delay 0");
            sql.execute("shutdown");
            giveName(Path.of(inTheMaking + ENDING), made);
        } catch (SQLException e) {
            throw new IllegalStateException("The new database cannot be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The new database cannot get its name", e);
        }
    }

    /** By a link, which fails if another start was faster; a move could take the file away under its hands. */
    private static void giveName(Path complete, Path name) throws IOException {
        try {
            Files.createLink(name, complete);
        } catch (FileAlreadyExistsException otherStart) {
            // Theirs is as good; whoever opens it second is refused by H2.
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            Files.move(complete, name);
            return;
        }
        Files.delete(complete);
    }
}
