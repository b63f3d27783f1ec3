package bildungslandschaft.rollout.web;

import bildungslandschaft.calendar.TypedDay;
import bildungslandschaft.rollout.CurveSheet;
import bildungslandschaft.rollout.PlanPoint;
import bildungslandschaft.workflow.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan curve as it stands in the fields of its page: what was stored, or what somebody typed and what is wrong with
 * it. A line that is empty counts for nothing, so that a point is taken out by emptying it.
 *
 * @param complete whether everything that was sent could be read
 */
record CurveForm(int edition, List<Row> rows, boolean complete) {

    /** One for every month of the longest project. */
    private static final int MOST_ROWS = 120;

    private static final int ROWS_AT_ONCE = 3;

    /** One point as it stands in two fields. */
    record Row(
            String day,
            String kitas,
            @Nullable String dayProblem,
            @Nullable String kitasProblem) {

        static Row of(String day, String kitas) {
            return new Row(day, kitas, null, null);
        }

        boolean isEmpty() {
            return day.isEmpty() && kitas.isEmpty();
        }

        boolean isFlawless() {
            return dayProblem == null && kitasProblem == null;
        }

        Row with(@Nullable String wrongDay, @Nullable String wrongKitas) {
            return new Row(day, kitas, wrongDay, wrongKitas);
        }

        @Nullable
        LocalDate date() {
            return TypedDay.parse(day).orElse(null);
        }

        @Nullable
        PlanPoint point() {
            var date = date();
            return date == null || !kitas.matches("[0-9]{1,6}") ? null : new PlanPoint(date, Integer.parseInt(kitas));
        }
    }

    /** A message and the field that it leads to. */
    record Problem(String field, String message) {}

    static CurveForm stored(CurveSheet sheet) {
        var points = sheet.curve().points();
        var rows = points.subList(1, points.size()).stream()
                .map(point -> Row.of(point.plannedOn().toString(), String.valueOf(point.reached())));
        return new CurveForm(
                sheet.edition(), Stream.concat(rows, Stream.of(Row.of("", ""))).toList(), true);
    }

    /** @param parameters gives the text of a field, or null */
    static CurveForm sent(CurveSheet sheet, UnaryOperator<@Nullable String> parameters) {
        var edition = parameters.apply("edition");
        var rows = new ArrayList<Row>();
        for (int i = 0; parameters.apply("tag-" + i) != null; i++) {
            rows.add(Row.of(text(parameters, "tag-" + i), text(parameters, "kitas-" + i)));
        }
        boolean complete =
                edition != null && edition.matches("[0-9]{1,9}") && !rows.isEmpty() && rows.size() <= MOST_ROWS;
        return complete
                ? new CurveForm(Integer.parseInt(edition), rows, true)
                : stored(sheet).asIncomplete();
    }

    private CurveForm asIncomplete() {
        return new CurveForm(edition, rows, false);
    }

    private static String text(UnaryOperator<@Nullable String> parameters, String name) {
        return TypedText.line(parameters.apply(name));
    }

    /** The same with what is wrong at each field. */
    CurveForm checked(CurveSheet sheet) {
        var points = new TreeMap<Integer, PlanPoint>();
        var told = new ArrayList<Row>();
        for (var row : rows) {
            var point = row.point();
            if (point != null) {
                points.put(told.size(), point);
            }
            told.add(row.isEmpty() ? row : CurveWords.unreadable(row));
        }
        sheet.flaws(points).forEach((line, finding) -> {
            var words = CurveWords.of(finding, sheet);
            boolean ofTheDay = finding.flaw().ofTheDay();
            told.set(line, told.get(line).with(ofTheDay ? words : null, ofTheDay ? null : words));
        });
        if (rows.stream().allMatch(Row::isEmpty)) {
            told.set(0, told.get(0).with("Bitte nennen Sie mindestens einen Tag mit einer Zahl von Kitas.", null));
        }
        return new CurveForm(edition, told, complete);
    }

    CurveForm longer() {
        int more = Math.min(ROWS_AT_ONCE, MOST_ROWS - rows.size());
        var empty = Stream.generate(() -> Row.of("", "")).limit(Math.max(0, more));
        return new CurveForm(edition, Stream.concat(rows.stream(), empty).toList(), complete);
    }

    /** By day; what is no day stands at the end, where it is looked for. */
    CurveForm inOrder() {
        var sorted = rows.stream()
                .sorted(Comparator.comparing(Row::isEmpty)
                        .thenComparing(Row::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new CurveForm(edition, sorted, complete);
    }

    /** The same text on top of what somebody else has saved meanwhile; saved once more, it counts. */
    CurveForm over(CurveSheet now) {
        return new CurveForm(now.edition(), rows, complete);
    }

    boolean isFlawless() {
        return complete && rows.stream().allMatch(Row::isFlawless);
    }

    /** Every problem with its line, from top to bottom. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.dayProblem() != null) {
                problems.add(new Problem("tag-" + i, "Punkt " + (i + 1) + ": " + row.dayProblem()));
            }
            if (row.kitasProblem() != null) {
                problems.add(new Problem("kitas-" + i, "Punkt " + (i + 1) + ": " + row.kitasProblem()));
            }
        }
        return problems;
    }

    List<PlanPoint> points() {
        return rows.stream()
                .map(Row::point)
                .flatMap(point -> point == null ? Stream.empty() : Stream.of(point))
                .toList();
    }
}
