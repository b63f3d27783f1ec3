package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.StartPart;
import bildungslandschaft.workflow.StartPart.Line;
import bildungslandschaft.workflow.StartPart.Way;
import bildungslandschaft.workflow.StartSection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a contact wants to know in the morning: how far the own Kitas are, and how that compares with the county. */
@Component
@Transactional(readOnly = true)
class KitaStart implements StartSection {

    /** Enough to see who is in motion; the rest stands in the list. */
    private static final int SHOWN = 8;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EE, d. MMMM", Locale.GERMAN);

    private final Projects projects;
    private final Participations participations;
    private final Kitas kitas;
    private final Clock clock;

    KitaStart(Projects projects, Participations participations, Kitas kitas, Clock clock) {
        this.projects = projects;
        this.participations = participations;
        this.kitas = kitas;
        this.clock = clock;
    }

    @Override
    public Optional<StartPart> partFor(Actor actor) {
        var units = actor.unitsAs(Role.CONTACT);
        return units.isEmpty()
                ? Optional.empty()
                : projects.findByOrderByNumberDesc().stream()
                        .filter(project -> project.state() == ProjectState.RUNNING)
                        .findFirst()
                        .map(project -> part(project, List.copyOf(units)));
    }

    private StartPart part(Project project, List<String> units) {
        var all = participations.findByProjectOrderByNumber(project.number().value()).stream()
                .map(Participation::view)
                .filter(file -> file.state().counted())
                .toList();
        var own = all.stream().filter(file -> units.contains(file.unit())).toList();
        var names = kitas.all(LocalDate.now(clock)).stream().collect(Collectors.toMap(Kita::id, Function.identity()));
        var lines = new ArrayList<Line>();
        own.stream()
                .sorted(Comparator.comparing(
                                (ParticipationView file) -> file.state().closed())
                        .thenComparing(ParticipationView::stateSince))
                .limit(SHOWN)
                .forEach(file -> lines.add(line(file, names)));
        return new StartPart(
                "Ihre Kitas",
                "%s: %s bei Ihnen, %s im Landkreis.".formatted(project.profile().title(), reached(own), reached(all)),
                lines,
                new Way("Alle Kitas und der Stand im Landkreis", "/rollout/" + project.number()));
    }

    private static Line line(ParticipationView file, Map<String, Kita> names) {
        var kita = names.get(file.kitaId());
        return new Line(
                new Way(kita == null ? file.kitaId() : kita.name(), "/vorgaenge/" + file.number()),
                file.state().label() + " seit " + file.stateSince().format(DAY),
                null);
    }

    private static String reached(List<ParticipationView> files) {
        long reached = files.stream().filter(ParticipationView::isReached).count();
        long percent = files.isEmpty() ? 0 : Math.round(100.0 * reached / files.size());
        return "%d von %d Kitas erreicht (%d %%)".formatted(reached, files.size(), percent);
    }
}
