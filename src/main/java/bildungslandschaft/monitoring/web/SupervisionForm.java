package bildungslandschaft.monitoring.web;

import bildungslandschaft.monitoring.CaseSupervision.Line;
import bildungslandschaft.monitoring.Processes;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskSupervision.SupervisedTask;
import bildungslandschaft.workflow.TypedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What coordination typed to hand tasks over or to change their deadlines.
 *
 * @param nummern the cases on the page
 * @param aufgaben ids of the tasks that are ticked
 * @param gesehen ids of the tasks on the page, each with the deadline and the holder that stood there
 * @param schritt the step by which the list was filtered
 * @param zurueck the address of the list
 */
record SupervisionForm(
        @Nullable List<String> nummern,
        @Nullable List<String> aufgaben,
        @Nullable List<String> gesehen,
        @Nullable String grund,
        @Nullable String an,
        @Nullable String bis,
        @Nullable String schritt,
        @Nullable String zurueck) {

    /** Of a page of the list. */
    private static final int MOST = 50;

    private static final int LONGEST_REASON = 300;

    private static final String SEEN = "=";

    List<CaseNumber> cases() {
        return Objects.requireNonNullElse(nummern, List.<String>of()).stream()
                .map(CaseNumber::parse)
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Whoever comes from the list means the tasks of the cases that are ticked there, of the step that it shows. */
    SupervisionForm withAll(List<Line> lines, Optional<Processes.Step> step) {
        var meant = lines.stream()
                .map(Line::task)
                .filter(task -> step.isEmpty() || step.get().id().equals(task.key()))
                .map(SupervisedTask::id)
                .toList();
        return new SupervisionForm(nummern, meant, gesehen, grund, an, bis, schritt, zurueck);
    }

    /** What was ticked and is no longer on the page. */
    List<String> gone(List<Line> lines) {
        var there = lines.stream().map(line -> line.task().id()).toList();
        return Objects.requireNonNullElse(aufgaben, List.<String>of()).stream()
                .distinct()
                .filter(id -> !there.contains(id))
                .limit(MOST)
                .toList();
    }

    String step() {
        return Objects.requireNonNullElse(schritt, "");
    }

    public String back() {
        return CaseAddress.back(zurueck);
    }

    public boolean isChosen(String task) {
        return aufgaben != null && aufgaben.contains(task);
    }

    /** The task as it stood on the page from which this comes; one that is new to the page stands as it is. */
    Line seen(Line line) {
        var id = line.task().id() + SEEN;
        return Objects.requireNonNullElse(gesehen, List.<String>of()).stream()
                .filter(entry -> entry.startsWith(id))
                .findFirst()
                .map(entry -> entry.substring(id.length()).split(SEEN, 2))
                .map(then ->
                        line.seen(dayIn(then[0]).orElse(null), then.length == 1 || then[1].isEmpty() ? null : then[1]))
                .orElse(line);
    }

    /** The page that comes next tells how the ticked tasks stand, so these count as seen. */
    SupervisionForm told() {
        var others = Objects.requireNonNullElse(gesehen, List.<String>of()).stream()
                .filter(entry -> !isChosen(entry.split(SEEN, 2)[0]))
                .toList();
        return new SupervisionForm(nummern, aufgaben, others, grund, an, bis, schritt, zurueck);
    }

    /** What the page remembers of the task, from one sending to the next: as it stood when somebody first saw it. */
    public String remembered(Line line) {
        var task = seen(line).task();
        return String.join(
                SEEN, task.id(), Objects.toString(task.dueOn(), ""), Objects.requireNonNullElse(task.assignee(), ""));
    }

    public String reason() {
        return TypedText.line(grund);
    }

    public String recipient() {
        return Objects.requireNonNullElse(an, "");
    }

    public String day() {
        return Objects.requireNonNullElse(bis, "").strip();
    }

    Optional<LocalDate> until() {
        return dayIn(day());
    }

    private static Optional<LocalDate> dayIn(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** What is wrong whatever is to be done, by the id of the field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (aufgaben == null || aufgaben.isEmpty()) {
            problems.put("aufgaben", "Bitte kreuzen Sie mindestens eine Aufgabe an.");
        }
        if (reason().isEmpty()) {
            problems.put("grund", "Bitte nennen Sie den Grund.");
        } else if (reason().length() > LONGEST_REASON) {
            problems.put("grund", "Bitte höchstens " + LONGEST_REASON + " Zeichen.");
        }
        return problems;
    }
}
