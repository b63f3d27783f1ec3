package bildungslandschaft.rollout;

import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.util.Optional;
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

    static boolean maySteer(Actor reader) {
        return reader.reaches(Role.PROJECT_MANAGER.id()) || reader.reaches(Role.COORDINATOR.id());
    }

    /** The project and its line, for those who may hold it; empty also if there is no such project. */
    public Optional<StartProgress> find(CaseNumber project, Actor reader) {
        return projects.findById(project.value())
                .filter(file -> maySteer(reader))
                .map(file -> of(project));
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
