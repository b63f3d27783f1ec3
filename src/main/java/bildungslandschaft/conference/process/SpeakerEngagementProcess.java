package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.DocumentsReceived;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code speaker-engagement}: called once somebody has agreed. */
@Component
public class SpeakerEngagementProcess {

    public static final String KEY = "speaker-engagement";

    /** The message that spares coordination collecting them; named like its event. */
    static final String DOCUMENTS_RECEIVED = "documentsReceived";

    private final RuntimeService runtime;

    SpeakerEngagementProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        feeAboveLimit,
        feeRelease
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        feeReminded,
        feeEscalated,
        documentsReminded,
        documentsEscalated,
        engagementOver
    }

    @EventListener
    void takeDocuments(DocumentsReceived received) {
        runtime.createMessageCorrelation(DOCUMENTS_RECEIVED)
                .processInstanceBusinessKey(received.number().value())
                .correlate();
    }
}
