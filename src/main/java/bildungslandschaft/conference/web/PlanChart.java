package bildungslandschaft.conference.web;

import bildungslandschaft.conference.ConferencePlan;
import bildungslandschaft.conference.PlanLine;
import bildungslandschaft.conference.Strand;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A conference's plan drawn on a sheet of a certain size, one row for each strand; a template only has to write it down
 * as SVG.
 *
 * @param weeks marks of the horizontal axis, in weeks from the conference's day
 * @param today x of today; null if it lies outside of the plan
 * @param day x of the conference's day
 */
record PlanChart(
        Size size,
        int height,
        List<Row> rows,
        List<Mark> weeks,
        @Nullable Double today,
        double day) {

    private static final int WEEKS_BEFORE = 42;
    private static final int WEEKS_AFTER = 9;
    private static final int TOP = 24;
    private static final int BOTTOM = 30;

    /**
     * How wide the sheet is; letters keep their size, so that a small one has fewer of them.
     *
     * @param left space for the names of the strands; on a small sheet they stand above their row
     * @param every weeks between two marks
     * @param row height of a strand's row, {@code middle} of it where its line runs
     */
    record Size(int width, int left, int right, int every, int row, int middle) {

        static final Size WIDE = new Size(960, 124, 24, 4, 44, 22);
        static final Size NARROW = new Size(300, 10, 14, 10, 54, 40);

        public boolean isNarrow() {
            return left < 100;
        }
    }

    /** A strand with its tasks. */
    record Row(String label, double y, List<Spot> spots) {}

    /**
     * One task in its row.
     *
     * @param kind how far it is, as a class of the style sheet
     * @param slackTo x up to which the time that is left, or was overdrawn, reaches; null unless the task is open
     */
    record Spot(
            double x,
            double y,
            String kind,
            String words,
            @Nullable Double slackTo) {}

    record Mark(double x, String label) {}

    static PlanChart of(ConferencePlan plan, List<PlanLine> lines, Size size) {
        return new Drawing(plan, lines, size).chart();
    }

    /** One plan on its way to the sheet. */
    private static final class Drawing {

        private final ConferencePlan plan;
        private final List<PlanLine> lines;
        private final Size size;
        private final LocalDate day;

        Drawing(ConferencePlan plan, List<PlanLine> lines, Size size) {
            this.plan = plan;
            this.lines = lines;
            this.size = size;
            this.day = plan.conference().day();
        }

        PlanChart chart() {
            var rows = new ArrayList<Row>();
            Arrays.stream(Strand.values())
                    .filter(strand ->
                            lines.stream().anyMatch(line -> line.step().strand() == strand))
                    .forEach(strand -> rows.add(row(strand, TOP + size.row() * rows.size() + size.middle())));
            return new PlanChart(
                    size,
                    TOP + size.row() * rows.size() + BOTTOM,
                    rows,
                    weeks(),
                    isShown(plan.today()) ? x(plan.today()) : null,
                    x(day));
        }

        private Row row(Strand strand, double y) {
            var spots = new ArrayList<Spot>();
            for (var line : lines) {
                var due = line.day();
                if (line.step().strand() == strand && due != null && isShown(due)) {
                    double x = x(due);
                    long before = spots.stream()
                            .filter(spot -> Math.abs(spot.x() - x) < 11)
                            .count();
                    spots.add(new Spot(
                            x, y + (before == 0 ? 0 : before == 1 ? -11 : 11), kind(line), words(line), slack(line)));
                }
            }
            return new Row(strand.label(), y, spots);
        }

        private @Nullable Double slack(PlanLine line) {
            return line.slack() == null || !isShown(plan.today()) ? null : x(plan.today());
        }

        private static String kind(PlanLine line) {
            return line.status().name().toLowerCase(Locale.ROOT);
        }

        private static String words(PlanLine line) {
            return "%s: %s, %s"
                    .formatted(
                            line.step().label(),
                            line.status().label(),
                            line.due().text());
        }

        private List<Mark> weeks() {
            var marks = new ArrayList<Mark>();
            for (int week = -size.every() * (WEEKS_BEFORE / size.every()); week <= WEEKS_AFTER; week += size.every()) {
                if (week != 0) {
                    marks.add(new Mark(x(day.plusWeeks(week)), week < 0 ? "−" + -week : "+" + week));
                }
            }
            return marks;
        }

        private boolean isShown(LocalDate other) {
            return !other.isBefore(day.minusWeeks(WEEKS_BEFORE)) && !other.isAfter(day.plusWeeks(WEEKS_AFTER));
        }

        private double x(LocalDate other) {
            double share =
                    (ChronoUnit.DAYS.between(day, other) + 7.0 * WEEKS_BEFORE) / (7.0 * (WEEKS_BEFORE + WEEKS_AFTER));
            return Math.round((size.left() + share * (size.width() - size.left() - size.right())) * 10) / 10.0;
        }
    }
}
