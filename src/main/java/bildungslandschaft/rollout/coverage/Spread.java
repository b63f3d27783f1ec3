package bildungslandschaft.rollout.coverage;

import java.util.Collection;
import java.util.List;

/**
 * Where the middle half of some numbers lies.
 *
 * @param lower a quarter of them are not greater
 * @param upper a quarter of them are not smaller
 */
public record Spread(double lower, double median, double upper) {

    /** @param numbers at least one */
    static Spread of(Collection<Integer> numbers) {
        var sorted = numbers.stream().sorted().toList();
        return new Spread(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
    }

    /** The median as a whole number of days. */
    static int median(Collection<Integer> numbers) {
        return (int) Math.round(of(numbers).median());
    }

    /** Interpolated between neighbours, as spreadsheets do it (QUARTILE.INC). */
    private static double quantile(List<Integer> sorted, double share) {
        double position = share * (sorted.size() - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (position - below) * (sorted.get(above) - sorted.get(below));
    }
}
