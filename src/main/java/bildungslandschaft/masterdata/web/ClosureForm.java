package bildungslandschaft.masterdata.web;

import bildungslandschaft.calendar.TypedDay;
import bildungslandschaft.directory.KitaClosure;
import bildungslandschaft.masterdata.ClosureRules;
import bildungslandschaft.workflow.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The closures of a Kita as they stand in the fields of their page: what was stored, or what somebody typed and what is
 * wrong with it.
 *
 * @param complete whether everything that was sent could be read
 */
record ClosureForm(int edition, List<Row> rows, boolean complete) {

    /** More than one Kita ever has in the years that can be changed. */
    static final int MOST_ROWS = 60;

    private static final int BLANK_ROWS = 2;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final String NO_FIRST = "Bitte geben Sie den ersten Tag ein, zum Beispiel 20.7.2026.";
    private static final String NO_LAST = "Bitte geben Sie den letzten Tag ein, zum Beispiel 7.8.2026.";

    /**
     * One line; the texts are what stands in its fields.
     *
     * @param off whether the closure is to be removed
     */
    record Row(String from, String to, String reason, boolean off, Map<String, String> problems) {

        static Row blank() {
            return new Row("", "", "", false, Map.of());
        }

        static Row of(KitaClosure closure) {
            return new Row(
                    closure.firstDay().toString(), closure.lastDay().toString(), closure.reason(), false, Map.of());
        }

        public boolean isBlank() {
            return from.isEmpty() && to.isEmpty() && reason.isEmpty();
        }

        /** Whether it stays or comes to be a closure. */
        boolean counts() {
            return !off && !isBlank();
        }

        @Nullable
        KitaClosure closure() {
            var first = day(from);
            var last = day(to);
            return first == null || last == null || last.isBefore(first) ? null : new KitaClosure(first, last, reason);
        }

        /** Whether this line says something else about a closure that is stored. */
        boolean replaces(KitaClosure stored) {
            var closure = closure();
            return closure != null && (off ? closure.equals(stored) : closure.overlaps(stored));
        }

        Row with(Map<String, String> found) {
            return new Row(from, to, reason, off, found);
        }
    }

    /** A message and the field that it leads to. */
    record Problem(String field, String message) {}

    static ClosureForm stored(int edition, List<KitaClosure> closures) {
        return new ClosureForm(
                edition, withBlanks(closures.stream().map(Row::of).toList()), true);
    }

    /** The same where what was sent has been lost on the way. */
    static ClosureForm lost(int edition, List<KitaClosure> closures) {
        return new ClosureForm(edition, stored(edition, closures).rows(), false);
    }

    /**
     * What was sent.
     *
     * @param parameters gives the text of a field, or null
     * @param former closures that are not in the form but keep their days
     */
    static ClosureForm sent(UnaryOperator<@Nullable String> parameters, List<KitaClosure> former, ClosureRules rules) {
        var edition = Objects.requireNonNullElse(parameters.apply("stand"), "");
        var count = Objects.requireNonNullElse(parameters.apply("zeilen"), "");
        if (!edition.matches("\\d{1,9}") || !count.matches("\\d{1,2}") || Integer.parseInt(count) > MOST_ROWS) {
            return new ClosureForm(0, List.of(), false);
        }
        var typed = new ArrayList<Row>();
        for (int i = 0; i < Integer.parseInt(count); i++) {
            typed.add(new Row(
                    text(parameters, "von-" + i),
                    text(parameters, "bis-" + i),
                    text(parameters, "grund-" + i),
                    parameters.apply("weg-" + i) != null,
                    Map.of()));
        }
        return new ClosureForm(Integer.parseInt(edition), checked(typed, former, rules), true);
    }

    private static List<Row> checked(List<Row> typed, List<KitaClosure> former, ClosureRules rules) {
        var before = new ArrayList<>(former);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < typed.size(); i++) {
            var row = typed.get(i);
            var problems = new LinkedHashMap<String, String>();
            if (row.counts()) {
                note(row, i, before, rules, problems);
            }
            rows.add(row.with(problems));
        }
        return rows;
    }

    private static void note(
            Row row, int i, List<KitaClosure> before, ClosureRules rules, Map<String, String> problems) {
        var first = day(row.from);
        var last = day(row.to);
        if (first == null) {
            problems.put("von-" + i, NO_FIRST);
        }
        if (last == null) {
            problems.put("bis-" + i, NO_LAST);
        }
        if (first != null && last != null) {
            rules.problemOfFirst(first, last).ifPresent(problem -> problems.put("von-" + i, problem));
            rules.problemOfLast(first, last).ifPresent(problem -> problems.put("bis-" + i, problem));
        }
        if (row.reason.length() > KitaClosure.LONGEST_REASON) {
            problems.put("grund-" + i, "Bitte kürzen Sie auf " + KitaClosure.LONGEST_REASON + " Zeichen.");
        }
        var closure = row.closure();
        if (problems.isEmpty() && closure != null) {
            ClosureRules.overlap(closure, before).ifPresent(problem -> problems.put("von-" + i, problem));
            before.add(closure);
        }
    }

    private static String text(UnaryOperator<@Nullable String> parameters, String name) {
        return TypedText.line(parameters.apply(name));
    }

    private static @Nullable LocalDate day(String text) {
        return TypedDay.parse(text)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElse(null);
    }

    /** The same text and, on lines of their own, closures that somebody else has saved meanwhile. */
    ClosureForm beside(int newEdition, List<KitaClosure> stored) {
        var typed = rows.stream().filter(row -> !row.isBlank()).toList();
        var others = stored.stream().filter(closure -> typed.stream().noneMatch(row -> row.replaces(closure)));
        return new ClosureForm(
                newEdition,
                withBlanks(Stream.concat(typed.stream(), others.map(Row::of)).toList()),
                complete);
    }

    private static List<Row> withBlanks(List<Row> filled) {
        var rows = new ArrayList<>(filled);
        for (int i = 0; i < BLANK_ROWS && rows.size() < MOST_ROWS; i++) {
            rows.add(Row.blank());
        }
        return rows;
    }

    boolean isFlawless() {
        return complete && rows.stream().allMatch(row -> row.problems().isEmpty());
    }

    /** What is to be stored, the earliest first; only if the form is flawless. */
    List<KitaClosure> closures() {
        return rows.stream()
                .filter(Row::counts)
                .map(row -> Objects.requireNonNull(row.closure()))
                .sorted(Comparator.comparing(KitaClosure::firstDay))
                .toList();
    }

    /** Every problem with the line it concerns, from top to bottom. */
    List<Problem> problems() {
        var all = new ArrayList<Problem>();
        for (int i = 0; i < rows.size(); i++) {
            int line = i + 1;
            rows.get(i)
                    .problems()
                    .forEach((field, message) -> all.add(new Problem(field, "Zeile " + line + ": " + message)));
        }
        return all;
    }
}
