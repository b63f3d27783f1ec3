package bildungslandschaft.conference.process;

import org.springframework.stereotype.Component;

/** Table of contents of the process {@code conference-budget}: what it asks, where it ends. */
@Component
public class ConferenceBudgetProcess {

    public static final String KEY = "conference-budget";

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        budgetRelease
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        budgetReleased,
        budgetRefused,
        budgetReminded,
        budgetEscalated
    }
}
