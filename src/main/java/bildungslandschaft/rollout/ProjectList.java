package bildungslandschaft.rollout;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of projects, which those may read who have to do with rollouts. */
@Service
@Transactional(readOnly = true)
public class ProjectList {

    private final Projects projects;
    private final ProjectStandings standings;

    ProjectList(Projects projects, ProjectStandings standings) {
        this.projects = projects;
        this.standings = standings;
    }

    /** The newest first; empty for those whose business no project is. */
    public Optional<List<Line>> of(Actor reader) {
        return RolloutReaders.knowsProjects(reader)
                ? Optional.of(projects.findByOrderByNumberDesc().stream()
                        .map(this::line)
                        .toList())
                : Optional.empty();
    }

    private Line line(Project project) {
        var coverage = standings.coverage(project.number());
        var profile = project.profile();
        return new Line(
                project.number(),
                profile.title(),
                project.state(),
                profile.targetQuota(),
                profile.targetOn(),
                coverage.reached(),
                coverage.counted());
    }

    /**
     * A project as it stands in the list.
     *
     * @param targetQuota per cent of all Kitas
     * @param counted Kitas that it wants to reach
     */
    public record Line(
            CaseNumber number,
            String title,
            ProjectState state,
            int targetQuota,
            LocalDate targetOn,
            int reached,
            int counted) {}
}
