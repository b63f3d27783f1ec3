package bildungslandschaft.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Brings the models and forms into the engine when the application starts, then lets the jobs run until it stops. */
@Component
class EngineLifecycle implements SmartLifecycle {

    private final RepositoryService repository;
    private final JobExecutor jobExecutor;
    private final ResourcePatternResolver resources;
    private final EngineSettings settings;
    private boolean running;
    private boolean held;

    EngineLifecycle(
            RepositoryService repository,
            JobExecutor jobExecutor,
            ResourcePatternResolver resources,
            EngineSettings settings) {
        this.repository = repository;
        this.jobExecutor = jobExecutor;
        this.resources = resources;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        deploy();
        running = true;
        startJobs();
    }

    /** From here on no job runs by itself; those under way are finished. */
    synchronized void holdJobs() {
        held = true;
        jobExecutor.shutdown();
    }

    synchronized void releaseJobs() {
        held = false;
        startJobs();
    }

    private void startJobs() {
        if (settings.jobs() && running && !held) {
            jobExecutor.start();
        }
    }

    /**
     * One deployment of everything, and only if anything changed: forms and tables are bound to the deployment of the
     * model that uses them, so a deployment of changed files alone would lose the others.
     */
    private void deploy() {
        try {
            var deployment =
                    repository.createDeployment().name("bildungslandschaft").enableDuplicateFiltering(false);
            for (var pattern : new String[] {"processes/*.bpmn", "processes/*.dmn", "forms/**/*.form"}) {
                for (var resource : sorted(resources.getResources("classpath*:" + pattern))) {
                    try (var content = resource.getInputStream()) {
                        deployment.addInputStream(nameOf(resource), content);
                    }
                }
            }
            deployment.deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same name wherever the application is unpacked, so that the engine recognises an unchanged file. */
    private static String nameOf(Resource resource) throws IOException {
        var url = resource.getURL().toString();
        int from = Math.max(url.lastIndexOf("/processes/"), url.lastIndexOf("/forms/"));
        return url.substring(from + 1);
    }

    private static Resource[] sorted(Resource[] found) {
        Arrays.sort(found, Comparator.comparing(Resource::getDescription));
        return found;
    }

    /** Before the web server opens, and so that on the way down it closes first. */
    @Override
    public int getPhase() {
        return 2;
    }

    @Override
    public synchronized void stop() {
        jobExecutor.shutdown();
        running = false;
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
