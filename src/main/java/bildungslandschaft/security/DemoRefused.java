package bildungslandschaft.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The demo profile was asked for on a database that may hold real cases. */
class DemoRefused extends IllegalStateException {

    DemoRefused() {
        super("The demo profile does not start on PostgreSQL.");
    }

    /** Says at the start, instead of a stack trace, what is wrong and what to do. */
    static class Analyzer extends AbstractFailureAnalyzer<DemoRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, DemoRefused refused) {
            return new FailureAnalysis(
                    "The profile \"demo\" creates accounts with a password that everybody knows, "
                            + "and this database is PostgreSQL, where real cases live.",
                    "Start without the profile \"demo\". If this database really is for a demonstration only, "
                            + "set bildungslandschaft.demo.force=true.",
                    refused);
        }
    }
}
