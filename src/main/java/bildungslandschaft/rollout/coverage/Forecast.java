package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When so many per cent of the Kitas will be reached if all goes on as it did of late. It says so where nothing can be
 * said.
 *
 * @param pace null if the project is too young to have one
 * @param ceiling Kitas that can be reached at most: all but those that were given up
 * @param counted Kitas that the project wants to reach
 */
public record Forecast(List<Outlook> outlooks, @Nullable Pace pace, int ceiling, int counted) {

    private static final List<Integer> QUOTAS = List.of(60, 80, 100);

    /** Beyond that nobody believes in a date. */
    private static final int FARTHEST_YEARS = 5;

    public Forecast {
        outlooks = List.copyOf(outlooks);
    }

    static Forecast of(ProjectOutline project, LocalDate day, Share reached, int givenUp, @Nullable Pace pace) {
        int ceiling = reached.whole() - givenUp;
        var outlooks = Stream.concat(Stream.of(project.targetQuota()), QUOTAS.stream())
                .distinct()
                .sorted()
                .map(quota -> outlook(quota, day, reached, ceiling, pace))
                .toList();
        return new Forecast(outlooks, pace, ceiling, reached.whole());
    }

    private static Outlook outlook(int quota, LocalDate day, Share reached, int ceiling, @Nullable Pace pace) {
        int needed = Share.needed(quota, reached.whole());
        int missing = needed - reached.part();
        if (missing <= 0) {
            return new Outlook(quota, needed, Likelihood.REACHED, null, null, null);
        }
        if (needed > ceiling) {
            return new Outlook(quota, needed, Likelihood.OUT_OF_REACH, null, null, null);
        }
        var on = pace == null ? null : after(day, missing, pace.perMonth());
        if (pace == null || on == null) {
            return new Outlook(quota, needed, Likelihood.NOT_FORESEEABLE, null, null, null);
        }
        return new Outlook(
                quota,
                needed,
                Likelihood.EXPECTED,
                on,
                after(day, missing, pace.fast()),
                after(day, missing, pace.slow()));
    }

    private static @Nullable LocalDate after(LocalDate day, int missing, double perMonth) {
        double days = perMonth <= 0 ? Double.MAX_VALUE : Math.ceil(missing * Pace.MONTH / perMonth);
        var latest = day.plusYears(FARTHEST_YEARS);
        return days > latest.toEpochDay() - day.toEpochDay() ? null : day.plusDays((long) days);
    }

    /** The quota that people ask for next: the first that is not yet reached. */
    public Outlook next() {
        return outlooks.stream()
                .filter(outlook -> outlook.likelihood() != Likelihood.REACHED)
                .findFirst()
                .orElse(outlooks.get(outlooks.size() - 1));
    }

    public int givenUp() {
        return counted - ceiling;
    }

    /**
     * When one quota will be reached.
     *
     * @param needed Kitas that make it up
     * @param on at the pace of late; null unless it is to be expected
     * @param earliest at the pace of fast months
     * @param latest at the pace of slow months; null if they lead nowhere
     */
    public record Outlook(
            int quota,
            int needed,
            Likelihood likelihood,
            @Nullable LocalDate on,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {}

    /** What can be said about a quota. */
    public enum Likelihood {
        REACHED,
        EXPECTED,
        NOT_FORESEEABLE,
        OUT_OF_REACH
    }
}
