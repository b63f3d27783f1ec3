package bildungslandschaft.rollout.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How fast Kitas were reached of late.
 *
 * @param days calendar days that are looked back at
 * @param gained Kitas reached in them, less those that left again
 * @param months how many months of 30 days the spread is made from
 * @param monthly Kitas gained in each of those months; null if there are too few
 */
public record Pace(
        int days, int gained, int months, @Nullable Spread monthly) {

    static final int MONTH = 30;
    private static final List<Integer> WINDOWS = List.of(90, 60);
    private static final int MOST_MONTHS = 12;
    private static final int FEWEST_MONTHS = 3;

    /** None if the project is younger than two months. */
    static Optional<Pace> of(LocalDate start, LocalDate day, DailyCount reached) {
        long age = ChronoUnit.DAYS.between(start, day);
        return WINDOWS.stream()
                .filter(window -> window <= age)
                .findFirst()
                .map(window -> of(window, Math.min(age / MONTH, MOST_MONTHS), day, reached));
    }

    private static Pace of(int window, long months, LocalDate day, DailyCount reached) {
        var gains = new ArrayList<Integer>();
        for (int i = 0; i < months; i++) {
            gains.add(gained(day.minusDays((long) i * MONTH), MONTH, reached));
        }
        return new Pace(
                window,
                gained(day, window, reached),
                gains.size(),
                gains.size() < FEWEST_MONTHS ? null : Spread.of(gains));
    }

    private static int gained(LocalDate day, int days, DailyCount reached) {
        return reached.on(day) - reached.on(day.minusDays(days));
    }

    /** Kitas in 30 days. */
    public double perMonth() {
        return (double) gained * MONTH / days;
    }

    /** The slower quarter of the months, but no faster than of late. */
    public double slow() {
        return monthly == null ? perMonth() : Math.min(monthly.lower(), perMonth());
    }

    /** The faster quarter of the months, but no slower than of late. */
    public double fast() {
        return monthly == null ? perMonth() : Math.max(monthly.upper(), perMonth());
    }
}
