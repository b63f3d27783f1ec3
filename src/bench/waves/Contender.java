package waves;

import bildungslandschaft.rollout.RolloutSettings;
import bildungslandschaft.rollout.WaveStarter;
import bildungslandschaft.rollout.process.KitaRolloutProcess;
import bildungslandschaft.workflow.EngineBatch;
import bildungslandschaft.workflow.Variables;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who starts all Kitas of a line. */
enum Contender {
    /** Nothing but the engine: the same instances with the same keys and variables, as many in one transaction. */
    BARE {
        @Override
        void start(ApplicationContext office, Line line, List<String> numbers) {
            chunkByChunk(office, numbers, chunk -> startEach(office, line, chunk));
        }
    },

    /** The same once more: what it differs by, the machine's mood has done. */
    BARE_AGAIN {
        @Override
        void start(ApplicationContext office, Line line, List<String> numbers) {
            BARE.start(office, line, numbers);
        }
    },

    /** The same, but the engine writes a chunk at once as it does for the office: what is left is the price of the rest. */
    BARE_BATCHED {
        @Override
        void start(ApplicationContext office, Line line, List<String> numbers) {
            var batch = office.getBean(EngineBatch.class);
            chunkByChunk(office, numbers, chunk -> batch.run(() -> startEach(office, line, chunk)));
        }
    },

    /** The office: finds out itself who is next, locks, keeps the file, writes the timeline. */
    OURS {
        @Override
        void start(ApplicationContext office, Line line, List<String> numbers) {
            var starter = office.getBean(WaveStarter.class);
            while (starter.startChunk() > 0) {
                // The next chunk.
            }
        }
    };

    abstract void start(ApplicationContext office, Line line, List<String> numbers);

    private static void chunkByChunk(ApplicationContext office, List<String> numbers, Consumer<List<String>> work) {
        var transaction = office.getBean(TransactionTemplate.class);
        int chunk = office.getBean(RolloutSettings.class).chunk();
        for (int from = 0; from < numbers.size(); from += chunk) {
            var some = numbers.subList(from, Math.min(numbers.size(), from + chunk));
            transaction.executeWithoutResult(status -> work.accept(some));
        }
    }

    private static void startEach(ApplicationContext office, Line line, List<String> numbers) {
        var runtime = office.getBean(RuntimeService.class);
        numbers.forEach(number ->
                runtime.startProcessInstanceByKey(KitaRolloutProcess.KEY, number, Map.of(Variables.UNIT, line.unit())));
    }
}
