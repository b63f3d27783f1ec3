package bildungslandschaft.rollout.process;

import org.springframework.stereotype.Component;

/** Table of contents of the process {@code handover-release}, called where a Kita is certified. */
@Component
public class HandoverReleaseProcess {

    public static final String KEY = "handover-release";

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        handoverReleased,
        handoverReminded,
        handoverPursued
    }
}
