package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.HeadChanged;
import bildungslandschaft.rollout.KitaLeft;
import bildungslandschaft.rollout.ParticipationEnded;
import bildungslandschaft.rollout.ParticipationReopened;
import bildungslandschaft.rollout.ParticipationStarted;
import bildungslandschaft.rollout.TraegerAsked;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Variables;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code kita-rollout}: how a Kita's way starts, what it asks, where it ends. */
@Component
public class KitaRolloutProcess {

    public static final String KEY = "kita-rollout";

    /** The messages that end a Kita's way early; named like their start events. */
    static final String PARTICIPATION_ENDED = "participationEnded";

    static final String KITA_LEFT = "kitaLeft";

    /** The messages of what happens beside a Kita's way; named like their start events. */
    static final String TRAEGER_ASKED = "traegerAsked";

    static final String HEAD_CHANGED = "headChanged";

    private final RuntimeService runtime;

    KitaRolloutProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        needsCheck,
        isTargeted,
        hasAnswered,
        kitaAnswer,
        certificateProven,
        decision,
        isRegistered
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        notTargeted,
        noResponse,
        kitaDeclined,
        declineNoticed,
        certificateRecognised,
        participationRejected,
        notRegistered,
        materialHandedOver,
        kitaFinished,
        participationClosed,
        participationNoted,
        participationUnread,
        headInformed,
        exitConfirmed
    }

    /** Nothing is looked for that might still run: a file starts only once, and thousands may start at a time. */
    @EventListener
    void start(ParticipationStarted started) {
        start(started.number(), started.unit());
    }

    /** A Kita that comes back begins anew, whatever of its first way is still open. */
    @EventListener
    void startAnew(ParticipationReopened reopened) {
        endRunning(reopened.number());
        start(reopened.number(), reopened.unit());
    }

    @EventListener
    void end(ParticipationEnded ended) {
        endRunning(ended.number());
    }

    @EventListener
    void leave(KitaLeft left) {
        tell(KITA_LEFT, left.number());
    }

    @EventListener
    void inform(TraegerAsked asked) {
        tell(TRAEGER_ASKED, asked.number());
    }

    @EventListener
    void writeToNewHead(HeadChanged changed) {
        tell(HEAD_CHANGED, changed.number());
    }

    private void start(CaseNumber number, String unit) {
        runtime.startProcessInstanceByKey(KEY, number.value(), Map.of(Variables.UNIT, unit));
    }

    private void endRunning(CaseNumber number) {
        if (tell(PARTICIPATION_ENDED, number)) {
            return;
        }
        // A Kita that is on its way out hears no messages any more.
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value(), KEY)
                .list()
                .forEach(leftOver -> runtime.deleteProcessInstance(leftOver.getId(), PARTICIPATION_ENDED));
    }

    private boolean tell(String message, CaseNumber number) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlateAllWithResult()
                .isEmpty();
    }
}
