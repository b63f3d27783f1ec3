package bildungslandschaft.conference.process;

import org.springframework.stereotype.Component;

/** Table of contents of the process {@code guest-recruiting}: what it asks, where it ends. */
@Component
public class GuestRecruitingProcess {

    public static final String KEY = "guest-recruiting";

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        stillNeedsRecruiting
    }

    /** The states in which the process can end. */
    enum End {
        guestsRecruited,
        recruitingNeedless
    }
}
