package bildungslandschaft.rollout.process;

import org.springframework.stereotype.Component;

/** Table of contents of the process {@code deputy-approval}, called where the contact is biased. */
@Component
public class DeputyApprovalProcess {

    public static final String KEY = "deputy-approval";

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        deputyFound
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        deputyDecided,
        deputyReminded,
        deputyPursued
    }
}
