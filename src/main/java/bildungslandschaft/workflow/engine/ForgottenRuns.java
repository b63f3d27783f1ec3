package bildungslandschaft.workflow.engine;

import bildungslandschaft.workflow.CaseForgotten;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Deletes a case's way through the engine together with its file. By its time to live alone the history would outlast
 * files that are kept for less, and what counts by it would find cases that there are no more.
 */
@Component
class ForgottenRuns {

    private static final String REASON = "file deleted";

    private static final Logger log = LoggerFactory.getLogger(ForgottenRuns.class);

    private final RuntimeService runtime;
    private final HistoryService history;

    ForgottenRuns(RuntimeService runtime, HistoryService history) {
        this.runtime = runtime;
        this.history = history;
    }

    /** First of all who hear of it: what ends here is noted by the others once more before they delete their notes. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(CaseForgotten forgotten) {
        var number = forgotten.number().value();
        endWhatStillRuns(number);
        var runs = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(HistoricProcessInstance::getId)
                .toList();
        if (!runs.isEmpty()) {
            history.deleteHistoricProcessInstancesIfExists(runs);
        }
    }

    /** What failed at its last step would wait for ever for a file that it does not find. */
    private void endWhatStillRuns(String number) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .rootProcessInstances()
                .list()
                .forEach(run -> {
                    log.warn(
                            "{} was still at {} when its file was deleted",
                            number,
                            runtime.getActiveActivityIds(run.getId()));
                    runtime.deleteProcessInstance(run.getId(), REASON, true, true, true);
                });
    }
}
