package bildungslandschaft.rollout;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.StartPart;
import bildungslandschaft.workflow.StartPart.Line;
import bildungslandschaft.workflow.StartPart.Way;
import bildungslandschaft.workflow.StartSection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the county's office wants to know in the morning: how far the projects are, and whether that is as planned. */
@Component
@Transactional(readOnly = true)
class ProjectStart implements StartSection {

    /** More than a county carries at a time; the rest stands in the list. */
    private static final int SHOWN = 4;

    private final Projects projects;
    private final ProjectStandings standings;

    ProjectStart(Projects projects, ProjectStandings standings) {
        this.projects = projects;
        this.standings = standings;
    }

    @Override
    public Optional<StartPart> partFor(Actor actor) {
        if (!RolloutReaders.readsAll(actor)) {
            return Optional.empty();
        }
        var running = projects.findByOrderByNumberDesc().stream()
                .filter(project -> project.state() == ProjectState.RUNNING)
                .toList();
        return running.isEmpty()
                ? Optional.empty()
                : Optional.of(new StartPart(
                        "Laufende Projekte",
                        running.size() == 1 ? "Ein Projekt läuft." : running.size() + " Projekte laufen.",
                        running.stream().limit(SHOWN).map(this::line).toList(),
                        new Way("Alle Projekte", "/rollout")));
    }

    private Line line(Project project) {
        var standing = standings.of(project.number());
        var reached = standing.coverage().reached();
        var note = "%s Kitas erreicht (%s), %s"
                .formatted(reached.sentence(), reached.text(), standing.light().label());
        return new Line(new Way(project.profile().title(), "/rollout/" + project.number()), note, null);
    }
}
