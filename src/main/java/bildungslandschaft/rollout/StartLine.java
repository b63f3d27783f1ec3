package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the Kitas of a project that are started or wait for it. */
@Service
@Transactional(readOnly = true)
public class StartLine {

    private final Projects projects;
    private final Participations participations;
    private final WaveStarter starter;

    StartLine(Projects projects, Participations participations, WaveStarter starter) {
        this.projects = projects;
        this.participations = participations;
        this.starter = starter;
    }

    public StartProgress of(CaseNumber project) {
        long started = participations.countStarted(project.value());
        long waiting = participations.countInLine(project.value());
        return new StartProgress(
                started + waiting,
                started,
                waiting,
                participations.countUnreleased(project.value()),
                projects.findById(project.value()).orElseThrow().paused(),
                starter.isHeldBack(project));
    }
}
