package bildungslandschaft.conference.process;

import org.springframework.stereotype.Component;

/** Table of contents of the process {@code registration-watch}: what it asks, where it ends. */
@Component
public class RegistrationWatchProcess {

    public static final String KEY = "registration-watch";

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        needsRecruiting
    }

    /** The states in which the process can end. */
    enum End {
        registrationOver
    }
}
