package bildungslandschaft.conference.process;

import org.springframework.stereotype.Component;

/** Table of contents of the process {@code conference-documentation}: what it asks, where it ends. */
@Component
public class ConferenceDocumentationProcess {

    public static final String KEY = "conference-documentation";

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        proceedingsRelease
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        proceedingsPublished,
        proceedingsReminded,
        proceedingsEscalated
    }
}
