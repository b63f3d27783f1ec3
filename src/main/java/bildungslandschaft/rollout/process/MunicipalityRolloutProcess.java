package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.AllKitasFinished;
import bildungslandschaft.rollout.MunicipalityRollout;
import bildungslandschaft.rollout.PlanAnswered;
import bildungslandschaft.rollout.QuarterOver;
import bildungslandschaft.rollout.UnitRolloutStarted;
import bildungslandschaft.rollout.UnitStopped;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Variables;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code municipality-rollout}: how it starts, what it asks, where it ends. */
@Component
public class MunicipalityRolloutProcess {

    public static final String KEY = "municipality-rollout";

    /** The message for which the process waits while the Kitas are at work. */
    static final String ALL_KITAS_FINISHED = "allKitasFinished";

    /** The message that ends a municipality's rollout early; named like its start event. */
    static final String UNIT_STOPPED = "unitStopped";

    /**
     * The message upon which the contact may say how it goes; named like its start event. A timer with a date would go
     * off once, not every quarter.
     */
    static final String QUARTER_OVER = "quarterOver";

    /** The message after which coordination need not ask any more; named like its event. */
    static final String PLAN_ANSWERED = "planAnswered";

    private final RuntimeService runtime;
    private final MunicipalityRollout municipality;

    MunicipalityRolloutProcess(RuntimeService runtime, MunicipalityRollout municipality) {
        this.runtime = runtime;
        this.municipality = municipality;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        contactPresent,
        planDecision,
        willTakePart,
        moreWaves
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        planReminded,
        planPursued,
        pursuitSettled,
        unitDeclined,
        progressCommented,
        withoutComment,
        unitCompleted,
        unitHalted
    }

    @EventListener
    void start(UnitRolloutStarted unit) {
        runtime.startProcessInstanceByKey(KEY, unit.number().value(), Map.of(Variables.UNIT, unit.unit()));
    }

    @EventListener
    void finish(AllKitasFinished unit) {
        correlate(ALL_KITAS_FINISHED, unit.number());
    }

    @EventListener
    void stop(UnitStopped unit) {
        correlate(UNIT_STOPPED, unit.number());
    }

    /** A rollout that began before there was this question is not asked. */
    @EventListener
    void askForComment(QuarterOver quarter) {
        runtime.createMessageCorrelation(QUARTER_OVER)
                .processInstanceBusinessKey(quarter.number().value())
                .correlateAll();
    }

    /** Coordination's task is closed if there is one; what began before there was this message keeps it. */
    @EventListener
    void settlePursuit(PlanAnswered answered) {
        var settled = runtime.createMessageCorrelation(PLAN_ANSWERED)
                .processInstanceBusinessKey(answered.number().value())
                .correlateAllWithResult();
        if (!settled.isEmpty()) {
            municipality.pursuitSettled(answered.number());
        }
    }

    private void correlate(String message, CaseNumber number) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlate();
    }
}
