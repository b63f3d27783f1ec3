package bildungslandschaft.monitoring;

import bildungslandschaft.monitoring.Tally.Measure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds the totals of one process up to the figures that are shown, as of one day. */
final class ProcessSums {

    private final LocalDate today;
    private final Map<Measure, Integer> counts = new EnumMap<>(Measure.class);
    private final Map<WaitsFor, Integer> waitsFor = new EnumMap<>(WaitsFor.class);
    private final Map<Place, StepSums> steps = new TreeMap<>();
    private @Nullable LocalDate oldest;
    private @Nullable String kind;

    ProcessSums(LocalDate today) {
        this.today = today;
    }

    void add(Tally tally, int amount) {
        if (!tally.step().isEmpty()) {
            stepAt(tally.step(), tally.unit()).add(tally, amount);
            stepAt(tally.step(), BoardFigures.ALL_UNITS).add(tally, amount);
            return;
        }
        switch (tally.measure()) {
            case RUNNING -> {
                kind = kind == null || tally.word().compareTo(kind) < 0 ? tally.word() : kind;
                oldest = oldest == null || tally.day().isBefore(oldest) ? tally.day() : oldest;
                count(tally, amount);
            }
            case FINISHED -> {
                kind = kind == null || tally.word().compareTo(kind) < 0 ? tally.word() : kind;
                count(tally, tally.day().isBefore(today.withDayOfMonth(1)) ? 0 : amount);
            }
            case DUE -> count(tally, tally.day().isBefore(today) ? amount : 0);
            case WAITS_FOR -> waitsFor.merge(WaitsFor.valueOf(tally.word()), amount, Integer::sum);
            default -> count(tally, amount);
        }
    }

    private void count(Tally tally, int amount) {
        counts.merge(tally.measure(), amount, Integer::sum);
    }

    private StepSums stepAt(String step, String unit) {
        return steps.computeIfAbsent(new Place(unit, step), place -> new StepSums(today));
    }

    int count(Measure measure) {
        return counts.getOrDefault(measure, 0);
    }

    int waitsFor(WaitsFor party) {
        return waitsFor.getOrDefault(party, 0);
    }

    @Nullable
    LocalDate oldest() {
        return oldest;
    }

    /** Of its cases; null if there has been none. */
    @Nullable
    String kind() {
        return kind;
    }

    Map<Place, StepSums> steps() {
        return steps;
    }

    record Place(String unit, String step) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::unit).thenComparing(Place::step);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** One step, in one administrative unit or in all. */
    static final class StepSums {

        private final LocalDate today;
        private final TreeMap<LocalDate, Integer> since = new TreeMap<>(Comparator.reverseOrder());
        private String name = "";
        private String waitsFor = "";
        private int cases;
        private int overdue;

        StepSums(LocalDate today) {
            this.today = today;
        }

        void add(Tally tally, int amount) {
            switch (tally.measure()) {
                case AT_STEP -> {
                    name = later(name, tally.word());
                    cases += amount;
                }
                case WAITS_FOR -> waitsFor = later(waitsFor, tally.word());
                case DUE -> overdue += tally.day().isBefore(today) ? amount : 0;
                case SINCE -> since.merge(tally.day(), amount, Integer::sum);
                default -> throw new IllegalArgumentException("not of a step: " + tally);
            }
        }

        private static String later(String one, String other) {
            return one.compareTo(other) < 0 ? other : one;
        }

        String name() {
            return name;
        }

        String waitsFor() {
            return waitsFor;
        }

        int cases() {
            return cases;
        }

        int overdue() {
            return overdue;
        }

        /** Whether anybody waits here; a total that went wrong, until the night, must not keep the board from all others. */
        boolean isWaitedAt() {
            return cases > 0 && since.values().stream().anyMatch(amount -> amount > 0);
        }

        /** Since when the middle one waits; of two in the middle, the one that waits less long. */
        LocalDate middle() {
            int half = (since.values().stream().mapToInt(Integer::intValue).sum() + 1) / 2;
            int seen = 0;
            for (var day : since.entrySet()) {
                seen += day.getValue();
                if (seen >= half) {
                    return day.getKey();
                }
            }
            throw new IllegalStateException("nobody waits");
        }
    }
}
