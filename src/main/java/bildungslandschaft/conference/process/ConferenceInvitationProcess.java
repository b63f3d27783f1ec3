package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ProgrammeSettled;
import bildungslandschaft.conference.Strand;
import bildungslandschaft.conference.StrandWaived;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code conference-invitation}: what it asks and waits for, where it ends. */
@Component
public class ConferenceInvitationProcess {

    public static final String KEY = "conference-invitation";

    /** The message with which the strand ends early; named like its start event. */
    static final String INVITATION_WAIVED = "invitationWaived";

    static final String PROGRAMME_READY = "programmeReady";

    private final RuntimeService runtime;

    ConferenceInvitationProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        programmeSettled
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        invitationCompleted,
        invitationLeftOut
    }

    @EventListener
    void leaveOut(StrandWaived waived) {
        if (waived.strand() == Strand.INVITATION) {
            runtime.createMessageCorrelation(INVITATION_WAIVED)
                    .processInstanceBusinessKey(waived.number().value())
                    .correlate();
        }
    }

    /** Whoever does not wait yet will find the programme settled. */
    @EventListener
    void goOn(ProgrammeSettled programme) {
        runtime.createMessageCorrelation(PROGRAMME_READY)
                .processInstanceBusinessKey(programme.number().value())
                .correlateAll();
    }
}
