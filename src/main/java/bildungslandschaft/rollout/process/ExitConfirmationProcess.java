package bildungslandschaft.rollout.process;

import org.springframework.stereotype.Component;

/** Table of contents of the process {@code exit-confirmation}, called where a Kita has left. */
@Component
public class ExitConfirmationProcess {

    public static final String KEY = "exit-confirmation";

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        reasonKnown,
        exitReminded,
        exitPursued
    }
}
