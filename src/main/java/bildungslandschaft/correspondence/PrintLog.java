package bildungslandschaft.correspondence;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The printer's complaints in our log: which kind, never what was printed. */
final class PrintLog implements XRLogger {

    private static final Logger log = LoggerFactory.getLogger(PrintLog.class);

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }

    @Override
    public void log(Diagnostic diagnostic) {
        log.warn("Printing: {}", diagnostic.getLogMessageId());
    }

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable error) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            log.warn("Printing: a complaint of {}", where);
        }
    }

    @Override
    public void setLevel(String where, Level level) {
        // The application's own logging decides.
    }
}
