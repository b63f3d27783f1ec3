package bildungslandschaft.masterdata;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.KitaClosure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a closure may be: not so long that the Kita would be closed down, and not in another century because of a slip of
 * the finger.
 *
 * @param earliest last day of the oldest closure that can still be entered
 * @param latest last day of all
 */
public record ClosureRules(LocalDate earliest, LocalDate latest) {

    private static final int YEARS_AHEAD = 3;

    /** The rules as they are on a day. */
    public static ClosureRules on(LocalDate today) {
        return new ClosureRules(today.minusYears(1), today.plusYears(YEARS_AHEAD));
    }

    /** What is wrong with the first day, if anything. */
    public Optional<String> problemOfFirst(LocalDate first, LocalDate last) {
        if (last.isBefore(earliest) && !last.isBefore(first)) {
            return Optional.of("Das liegt mehr als ein Jahr zurück. Bitte prüfen Sie die Jahreszahl.");
        }
        return first.isAfter(latest)
                ? Optional.of("Das liegt mehr als drei Jahre voraus. Bitte prüfen Sie die Jahreszahl.")
                : Optional.empty();
    }

    /** What is wrong with the last day, if anything. */
    public Optional<String> problemOfLast(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Optional.of("Der letzte Tag liegt vor dem ersten.");
        }
        return last.isAfter(first.plusYears(1))
                ? Optional.of("Eine Schließzeit dauert höchstens ein Jahr. Schließt die Kita ganz, gehört das in die"
                        + " Liste der Kitas.")
                : Optional.empty();
    }

    /** The one of these that has a day in common with a closure, told so that one finds it. */
    public static Optional<String> overlap(KitaClosure closure, List<KitaClosure> others) {
        return others.stream()
                .filter(closure::overlaps)
                .findFirst()
                .map(other -> "Überschneidet sich mit der Schließzeit " + days(other) + ".");
    }

    /** "20.07.2026 bis 07.08.2026", or the one day. */
    public static String days(KitaClosure closure) {
        var first = GermanDay.inDigits(closure.firstDay());
        return closure.firstDay().equals(closure.lastDay())
                ? first
                : first + " bis " + GermanDay.inDigits(closure.lastDay());
    }
}
