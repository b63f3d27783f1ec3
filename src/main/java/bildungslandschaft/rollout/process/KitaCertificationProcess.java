package bildungslandschaft.rollout.process;

import org.springframework.stereotype.Component;

/**
 * Table of contents of the process {@code kita-certification}: what it asks, where it ends. The Kita's own process
 * calls it, so that nothing here starts it.
 */
@Component
public class KitaCertificationProcess {

    public static final String KEY = "kita-certification";

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        trainingSufficient,
        practiceResult,
        hasApplied,
        isCertified
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        applicationReminded,
        kitaCertified,
        participatingOnly,
        withoutApplication
    }
}
