package bildungslandschaft.workflow.engine;

import bildungslandschaft.workflow.Decisions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.stereotype.Component;

/**
 * Evaluates the newest deployed version of a table with the bare decision engine. The engine's own decision service
 * would write every input into its history, and the inputs are facts about people.
 */
@Component
class DeployedDecisions implements Decisions {

    private final RepositoryService repository;
    private final SpringProcessEngineConfiguration engine;
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    DeployedDecisions(RepositoryService repository, SpringProcessEngineConfiguration engine) {
        this.repository = repository;
        this.engine = engine;
    }

    /** As a command of the engine, without which its evaluator does not know what becomes of history. */
    @Override
    public List<Map<String, Object>> ask(String table, Map<String, Object> facts) {
        return engine.getCommandExecutorTxRequired().execute(context -> evaluate(table, facts));
    }

    private List<Map<String, Object>> evaluate(String table, Map<String, Object> facts) {
        var newest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
        var decision = parsed.computeIfAbsent(newest.getId(), id -> parse(id, table));
        return evaluator().evaluateDecisionTable(decision, facts).getResultList();
    }

    private DmnDecision parse(String definitionId, String table) {
        try (var model = repository.getDecisionModel(definitionId)) {
            return evaluator().parseDecision(table, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DmnEngine evaluator() {
        return engine.getDmnEngine();
    }
}
