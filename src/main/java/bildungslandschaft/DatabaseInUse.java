package bildungslandschaft;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The embedded database belongs to one process: tells whoever starts a second one what to do, without a stack trace. */
class DatabaseInUse extends AbstractFailureAnalyzer<SQLException> {

    /** H2's DATABASE_ALREADY_OPEN_1. */
    private static final int ALREADY_OPEN = 90020;

    private static final Pattern FILE = Pattern.compile("\"([^\"]+)\"");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException refused) {
        return refused.getErrorCode() == ALREADY_OPEN ? analysis(refused) : null;
    }

    private static FailureAnalysis analysis(SQLException refused) {
        var file = FILE.matcher(String.valueOf(refused.getMessage()));
        var name = file.find() ? file.group(1) : "H2";
        return new FailureAnalysis("""
                Die Datenbankdatei %1$s ist in Benutzung: Die Anwendung läuft hier schon einmal.
                The database file %1$s is in use: the application is already running here.""".formatted(name), """
                Beenden Sie den anderen Prozess. Für mehrere Knoten PostgreSQL verwenden (siehe README.md).
                Stop the other process. For several nodes use PostgreSQL (see README.md).""", refused);
    }
}
