package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ProjectProposed;
import bildungslandschaft.rollout.ProjectStopped;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code project-rollout}: how it starts, what it asks, where it ends. */
@Component
public class ProjectRolloutProcess {

    public static final String KEY = "project-rollout";

    /** The message that ends a project early; named like its start event. */
    static final String PROJECT_STOPPED = "projectStopped";

    private final RuntimeService runtime;

    ProjectRolloutProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The gateways; each is named like the one variable it reads. */
    enum Question {
        resolution,
        offTrack,
        isOver
    }

    /** The states in which the process can end. */
    enum End {
        projectRejected,
        projectCompleted,
        projectHalted
    }

    @EventListener
    void start(ProjectProposed project) {
        runtime.startProcessInstanceByKey(KEY, project.number().value());
    }

    @EventListener
    void stop(ProjectStopped project) {
        runtime.createMessageCorrelation(PROJECT_STOPPED)
                .processInstanceBusinessKey(project.number().value())
                .correlate();
    }
}
