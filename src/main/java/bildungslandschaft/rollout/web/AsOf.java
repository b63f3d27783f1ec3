package bildungslandschaft.rollout.web;

import bildungslandschaft.calendar.GermanDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day as of which somebody wants to see a project ("Stand").
 *
 * @param day that is shown
 * @param typed what stands in the address
 * @param problem why another day is shown than was typed; null if it is that day
 * @param first the earliest day that can be shown
 */
record AsOf(LocalDate day, String typed, @Nullable String problem, LocalDate first, LocalDate today) {

    /** @param typed empty for today */
    static AsOf read(String typed, LocalDate start, LocalDate today) {
        var first = start.isAfter(today) ? today : start;
        var wanted = dayIn(typed);
        if (typed.isEmpty()) {
            return new AsOf(today, typed, null, first, today);
        }
        if (wanted.isEmpty()) {
            return new AsOf(today, typed, "Das ist kein Datum. Sie sehen den Stand von heute.", first, today);
        }
        if (wanted.get().isAfter(today)) {
            return new AsOf(
                    today,
                    typed,
                    "Der %s liegt in der Zukunft. Sie sehen den Stand von heute."
                            .formatted(GermanDay.inDigits(wanted.get())),
                    first,
                    today);
        }
        if (wanted.get().isBefore(first)) {
            return new AsOf(
                    first,
                    typed,
                    "Das Projekt beginnt am %s, davor gibt es keine Zahlen. Sie sehen diesen ersten Tag."
                            .formatted(GermanDay.inDigits(first)),
                    first,
                    today);
        }
        return new AsOf(wanted.get(), typed, null, first, today);
    }

    private static Optional<LocalDate> dayIn(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public boolean isRefused() {
        return problem != null;
    }

    /** What was typed, if it is a day: a browser shows nothing else in its field, and complains about it. */
    public @Nullable LocalDate typedDay() {
        return dayIn(typed).orElse(null);
    }

    /** As it stands in addresses; null for today, so that a bookmark stays up to date. */
    public @Nullable LocalDate inAddresses() {
        return day.equals(today) ? null : day;
    }
}
