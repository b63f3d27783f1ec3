package bildungslandschaft.rollout;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All projects at a glance, for everybody whose business they are. */
@Service
@Transactional(readOnly = true)
public class ProjectList {

    private final Projects projects;
    private final UnitRollouts rollouts;
    private final ProjectStandings standings;
    private final Directory directory;

    ProjectList(Projects projects, UnitRollouts rollouts, ProjectStandings standings, Directory directory) {
        this.projects = projects;
        this.rollouts = rollouts;
        this.standings = standings;
        this.directory = directory;
    }

    /** The newest first; empty for somebody to whom projects do not exist. */
    public Optional<List<Line>> find(Actor reader) {
        return RolloutReaders.knowsProjects(reader)
                ? Optional.of(projects.findByOrderByNumberDesc().stream()
                        .map(project -> line(project, reader))
                        .toList())
                : Optional.empty();
    }

    /** A project that is not over, for the one who may stop it. */
    public Optional<Line> findStoppable(CaseNumber number, Actor reader) {
        return projects.findById(number.value())
                .filter(project -> reader.reaches(Role.PROJECT_MANAGER.id()))
                .map(project -> line(project, reader));
    }

    private Line line(Project project, Actor reader) {
        var units = rollouts.findByProjectOrderByUnit(project.number().value());
        int closed = (int) units.stream().filter(unit -> unit.state().closed()).count();
        var plans = units.stream()
                .filter(unit -> reader.unitsAs(Role.CONTACT).contains(unit.unit()))
                .map(unit -> new Plan(unit.number().value(), nameOf(unit.unit())))
                .toList();
        var profile = project.profile();
        return new Line(
                project.number().value(),
                profile.title(),
                project.state(),
                profile.targetQuota(),
                profile.targetOn(),
                units.size(),
                closed,
                units.isEmpty() ? null : standings.of(project.number()),
                plans);
    }

    private String nameOf(String unit) {
        return directory.unit(unit).map(AdministrativeUnit::name).orElse(unit);
    }

    /**
     * One project.
     *
     * @param units municipalities in which it was begun
     * @param closedUnits of these the ones where nothing more happens
     * @param standing null as long as no municipality has begun
     * @param plans the plans that are the reader's own business
     */
    public record Line(
            String number,
            String title,
            ProjectState state,
            int targetQuota,
            LocalDate targetOn,
            int units,
            int closedUnits,
            @Nullable ProjectStanding standing,
            List<Plan> plans) {}

    /** The plan of a municipality. */
    public record Plan(String number, String unit) {}
}
