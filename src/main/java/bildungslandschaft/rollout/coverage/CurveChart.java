package bildungslandschaft.rollout.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The coverage curve drawn on a sheet of a certain size; a template only has to write it down as SVG.
 *
 * @param reached points of the line, as SVG writes them
 * @param plan the same of the plan
 * @param band corners of the area in which the coming weeks will probably lie; null without a forecast
 * @param days marks of the horizontal axis
 * @param kitas marks of the vertical axis
 * @param target the line of the target with its words
 * @param here the day itself with its words
 */
public record CurveChart(
        Size size,
        String reached,
        String plan,
        @Nullable String band,
        List<Mark> days,
        List<Mark> kitas,
        Mark target,
        Mark here) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLL", Locale.GERMAN);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("LLL yy", Locale.GERMAN);
    private static final int LOOK_AHEAD = 28;
    private static final int MOST_LINES = 6;
    private static final List<Integer> NEXT_STEP = List.of(1, 2, 5);

    public static CurveChart of(ProjectCoverage coverage, Size size) {
        return new Drawing(coverage, size).chart();
    }

    /**
     * How large the sheet is; letters keep their size, so that a small one has fewer of them.
     *
     * @param left space for the numbers of the vertical axis
     */
    public record Size(int width, int height, int left, int right, int top, int bottom, int mostMonths) {

        public static final Size WIDE = new Size(760, 320, 40, 16, 24, 32, 12);
        public static final Size NARROW = new Size(300, 240, 32, 8, 24, 32, 5);

        int plotWidth() {
            return width - left - right;
        }

        int plotHeight() {
            return height - top - bottom;
        }

        public int floor() {
            return height - bottom;
        }

        public int end() {
            return width - right;
        }
    }

    /**
     * A place on the sheet with its words.
     *
     * @param anchor which part of the words is at the place: {@code start}, {@code middle} or {@code end}
     */
    public record Mark(double x, double y, String label, String anchor) {}

    /** One curve on its way to the sheet. */
    private static final class Drawing {

        private final ProjectCoverage coverage;
        private final Size size;
        private final LocalDate first;
        private final LocalDate last;
        private final int most;

        Drawing(ProjectCoverage coverage, Size size) {
            this.coverage = coverage;
            this.size = size;
            first = coverage.curve().points().get(0).day();
            last = Stream.of(
                            coverage.day().plusDays(LOOK_AHEAD),
                            coverage.project().plan().lastDay())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            most = Math.max(1, Math.max(coverage.atStart(), coverage.reached().whole()));
        }

        CurveChart chart() {
            var reached = coverage.curve().points().stream()
                    .map(point -> point(point.day(), point.reached().part()))
                    .collect(Collectors.joining(" "));
            var plan = coverage.project().plan().points().stream()
                    .map(point -> point(point.plannedOn(), point.reached()))
                    .collect(Collectors.joining(" "));
            var pace = coverage.forecast().pace();
            return new CurveChart(
                    size,
                    reached,
                    plan,
                    pace == null || pace.gained() <= 0 ? null : band(pace),
                    days(),
                    kitas(),
                    target(),
                    here());
        }

        private String band(Pace pace) {
            double months = (double) ChronoUnit.DAYS.between(coverage.day(), last) / Pace.MONTH;
            int now = coverage.reached().part();
            int ceiling = coverage.forecast().ceiling();
            return String.join(
                    " ",
                    point(coverage.day(), now),
                    point(last, Math.min(ceiling, now + pace.fast() * months)),
                    point(last, Math.min(ceiling, now + pace.slow() * months)));
        }

        private List<Mark> days() {
            var marks = new ArrayList<Mark>();
            marks.add(new Mark(size.left(), size.floor(), "Start", "start"));
            long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last));
            long every = Math.max(1, (months + size.mostMonths() - 1) / size.mostMonths());
            for (long i = every; i <= months; i += every) {
                var day = YearMonth.from(first).plusMonths(i).atDay(1);
                double x = x(day);
                if (x > size.left() + 40 && x < size.end() - 10) {
                    boolean namesYear = day.getYear() != day.minusMonths(every).getYear();
                    marks.add(new Mark(x, size.floor(), day.format(namesYear ? MONTH_OF_YEAR : MONTH), "middle"));
                }
            }
            return marks;
        }

        private List<Mark> kitas() {
            int step = 1;
            for (int i = 0; most / step >= MOST_LINES; i++) {
                step = NEXT_STEP.get((i + 1) % 3) * (int) Math.pow(10, (i + 1) / 3);
            }
            var marks = new ArrayList<Mark>();
            for (int kitas = 0; kitas < most - step / 2; kitas += step) {
                marks.add(new Mark(size.left(), y(kitas), String.valueOf(kitas), "end"));
            }
            marks.add(new Mark(size.left(), y(most), String.valueOf(most), "end"));
            return marks;
        }

        /** At the end of the sheet where the day's own words are not. */
        private Mark target() {
            var words = "Ziel " + coverage.project().targetQuota() + " % = " + coverage.target() + " Kitas";
            boolean left = isInRightHalf(coverage.day());
            return new Mark(left ? size.left() : size.end(), y(coverage.target()), words, left ? "start" : "end");
        }

        private Mark here() {
            var reached = coverage.reached();
            return new Mark(
                    x(coverage.day()),
                    y(reached.part()),
                    reached.sentence() + " · " + reached.text(),
                    isInRightHalf(coverage.day()) ? "end" : "start");
        }

        private boolean isInRightHalf(LocalDate day) {
            return x(day) > size.left() + size.plotWidth() / 2.0;
        }

        private String point(LocalDate day, double kitas) {
            return x(day) + "," + y(kitas);
        }

        private double x(LocalDate day) {
            double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
            return rounded(size.left() + size.plotWidth() * ChronoUnit.DAYS.between(first, day) / days);
        }

        private double y(double kitas) {
            return rounded(size.floor() - size.plotHeight() * kitas / most);
        }

        private static double rounded(double length) {
            return Math.round(length * 10) / 10.0;
        }
    }
}
