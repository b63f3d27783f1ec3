package bildungslandschaft.inbox;

import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseAccess;
import bildungslandschaft.workflow.CaseFiles;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Dues;
import bildungslandschaft.workflow.StartPart;
import bildungslandschaft.workflow.StartPart.Line;
import bildungslandschaft.workflow.StartPart.Way;
import bildungslandschaft.workflow.StartSection;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What project management has to see before all else: where asking has not helped. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@Transactional(readOnly = true)
class RedStart implements StartSection {

    /** More than one can ring in a morning; the lead says how many there are. */
    private static final int SHOWN = 8;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM", Locale.GERMAN);

    private final EscalatedTasks escalated;
    private final InboxRows rows;
    private final TaskWords words;
    private final List<CaseFiles> files;
    private final Dues dues;
    private final InboxSettings settings;
    private final Clock clock;

    RedStart(
            EscalatedTasks escalated,
            InboxRows rows,
            TaskWords words,
            List<CaseFiles> files,
            Dues dues,
            InboxSettings settings,
            Clock clock) {
        this.escalated = escalated;
        this.rows = rows;
        this.words = words;
        this.files = files;
        this.dues = dues;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<StartPart> partFor(Actor actor) {
        if (!actor.reaches(Role.PROJECT_MANAGER.id())) {
            return Optional.empty();
        }
        var red = escalated.findRed().stream()
                .filter(task -> mayRead(task.number(), actor))
                .toList();
        return red.isEmpty()
                ? Optional.empty()
                : Optional.of(new StartPart(
                        "Rot: eskaliert und noch offen",
                        lead(red.size()),
                        red.stream().limit(SHOWN).flatMap(this::line).toList(),
                        null));
    }

    private String lead(int red) {
        var what = red == 1 ? "Eine Aufgabe liegt" : red + " Aufgaben liegen";
        return "%s seit mindestens %d Arbeitstagen auch bei der Koordination.".formatted(what, settings.redAfter());
    }

    private Stream<Line> line(EscalatedTask task) {
        return rows.findByTask(task.taskId()).stream()
                .map(InboxRow::asTask)
                .limit(1)
                .map(open -> new Line(
                        new Way(words.titleOf(open), "/vorgaenge/" + open.number()),
                        "eskaliert am " + task.since().format(DAY),
                        dues.of(open.dueOn(clock))));
    }

    private boolean mayRead(CaseNumber number, Actor actor) {
        return files.stream()
                .filter(kind -> kind.kind().equals(number.kind()))
                .anyMatch(kind -> kind.access(number, actor) == CaseAccess.FULL);
    }
}
