package bildungslandschaft.conference.process;

import bildungslandschaft.conference.Strand;
import bildungslandschaft.conference.StrandWaived;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code conference-evaluation}: where it ends. */
@Component
public class ConferenceEvaluationProcess {

    public static final String KEY = "conference-evaluation";

    /** The message with which the strand ends early; named like its start event. */
    static final String EVALUATION_WAIVED = "evaluationWaived";

    private final RuntimeService runtime;

    ConferenceEvaluationProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        evaluationReady,
        evaluationLeftOut
    }

    @EventListener
    void leaveOut(StrandWaived waived) {
        if (waived.strand() == Strand.EVALUATION) {
            runtime.createMessageCorrelation(EVALUATION_WAIVED)
                    .processInstanceBusinessKey(waived.number().value())
                    .correlate();
        }
    }
}
