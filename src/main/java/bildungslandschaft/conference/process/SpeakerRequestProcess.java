package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerAnswered;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code speaker-request}: called to ask one person. */
@Component
public class SpeakerRequestProcess {

    public static final String KEY = "speaker-request";

    /** The message that ends the asking; named like its start event. */
    static final String SPEAKER_ANSWERED = "speakerAnswered";

    private final RuntimeService runtime;

    SpeakerRequestProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        speakerReached
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        speakerCalled,
        speakerAnswerTaken
    }

    @EventListener
    void takeAnswer(SpeakerAnswered answered) {
        runtime.createMessageCorrelation(SPEAKER_ANSWERED)
                .processInstanceBusinessKey(answered.number().value())
                .correlate();
    }
}
