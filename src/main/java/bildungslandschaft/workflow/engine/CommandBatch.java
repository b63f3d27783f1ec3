package bildungslandschaft.workflow.engine;

import bildungslandschaft.workflow.EngineBatch;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class CommandBatch implements EngineBatch {

    private final EngineStart start;

    CommandBatch(EngineStart start) {
        this.start = start;
    }

    /** Commands within a command share its context, and only the outermost writes. */
    @Override
    public void run(Runnable acts) {
        var configuration = (ProcessEngineConfigurationImpl) start.engine().getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            acts.run();
            return null;
        });
    }
}
