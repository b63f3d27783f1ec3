package bildungslandschaft.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.springframework.aop.framework.Advised;
import org.springframework.context.ApplicationContext;

/**
 * Watches which nodes and flows of one diagram are taken. The watch sits in the parsed model, not in the history, which
 * knows no flows.
 */
public final class ProcessCoverage {

    private final Set<String> all = new TreeSet<>();
    private final Set<String> taken = new ConcurrentSkipListSet<>();

    public ProcessCoverage(ApplicationContext office, String process) {
        var repository = office.getBean(RepositoryService.class);
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        watch((ProcessDefinitionImpl) itself(repository).getDeployedProcessDefinition(newest.getId()));
    }

    /** The application has the engine's services wrapped, so that they are there before the engine is. */
    private static RepositoryServiceImpl itself(RepositoryService repository) {
        try {
            return (RepositoryServiceImpl)
                    ((Advised) repository).getTargetSource().getTarget();
        } catch (Exception e) {
            throw new AssertionError("the engine's repository cannot be reached", e);
        }
    }

    /** Every node and every flow was taken at least once since the watch began. */
    public void assertComplete() {
        var missing = new TreeSet<>(all);
        missing.removeAll(taken);
        assertThat(missing)
                .as("nodes and flows that no story takes, of %d", all.size())
                .isEmpty();
    }

    private void watch(ScopeImpl scope) {
        for (ActivityImpl node : scope.getActivities()) {
            all.add(node.getId());
            node.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> taken.add(node.getId()));
            for (var flow : node.getOutgoingTransitions()) {
                all.add(flow.getId());
                ((TransitionImpl) flow).addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                        execution -> taken.add(flow.getId()));
            }
            watch(node);
        }
    }
}
