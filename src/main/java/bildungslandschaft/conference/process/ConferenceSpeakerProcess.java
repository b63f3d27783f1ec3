package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerCancelled;
import bildungslandschaft.conference.speaker.SpeakerNotNeeded;
import bildungslandschaft.conference.speaker.SpeakerWanted;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.RefusedException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code conference-speaker}: how a search starts, what it asks, where it ends. */
@Component
public class ConferenceSpeakerProcess {

    public static final String KEY = "conference-speaker";

    /** The messages of what happens beside the way; named like their events. */
    static final String SPEAKER_CANCELLED = "speakerCancelled";

    static final String SPEAKER_NOT_NEEDED = "speakerNotNeeded";

    private final RuntimeService runtime;

    ConferenceSpeakerProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        hasAgreed,
        isExhausted,
        keepsAsking,
        needsFallback,
        someoneComes
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        speakerAppeared,
        itemSettled,
        programmeChanged,
        speakerReleased
    }

    @EventListener
    void start(SpeakerWanted wanted) {
        runtime.startProcessInstanceByKey(KEY, wanted.number().value());
    }

    @EventListener
    void lose(SpeakerCancelled cancelled) {
        var heard = runtime.createMessageCorrelation(SPEAKER_CANCELLED)
                .processInstanceBusinessKey(cancelled.number().value())
                .setVariables(Answers.of(Question.needsFallback, cancelled.needsFallback())
                        .values())
                .correlateAllWithResult();
        if (heard.isEmpty()) {
            // Between two steps of the software nobody listens.
            throw new RefusedException(
                    null, "Das wird gerade bearbeitet. Bitte versuchen Sie es in einer Minute noch einmal.");
        }
    }

    @EventListener
    void release(SpeakerNotNeeded released) {
        runtime.createMessageCorrelation(SPEAKER_NOT_NEEDED)
                .processInstanceBusinessKey(released.number().value())
                .correlate();
    }
}
