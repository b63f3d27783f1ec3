package bildungslandschaft.masterdata.web;

import bildungslandschaft.directory.Absence;
import bildungslandschaft.workflow.TypedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An absence as it was typed.
 *
 * @param entry id of the absence that is changed; null for a new one
 * @param deputy login; empty if nobody stands in
 */
record AbsenceForm(
        @Nullable Long entry,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String deputy) {

    AbsenceForm {
        firstDay = TypedText.line(firstDay);
        lastDay = TypedText.line(lastDay);
        deputy = TypedText.line(deputy);
    }

    static AbsenceForm empty() {
        return new AbsenceForm(null, "", "", "");
    }

    static AbsenceForm of(Absence absence) {
        return new AbsenceForm(
                absence.id(),
                absence.firstDay().toString(),
                absence.lastDay().toString(),
                Objects.requireNonNullElse(absence.deputy(), ""));
    }

    /** What is no day, by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (first() == null) {
            problems.put("firstDay", "Bitte geben Sie den ersten Tag ein, zum Beispiel 20.7.2026.");
        }
        if (last() == null) {
            problems.put("lastDay", "Bitte geben Sie den letzten Tag ein, zum Beispiel 7.8.2026.");
        }
        return problems;
    }

    long entryOrZero() {
        return entry == null ? 0 : entry;
    }

    @Nullable
    LocalDate first() {
        return Typed.day(text(firstDay));
    }

    @Nullable
    LocalDate last() {
        return Typed.day(text(lastDay));
    }

    @Nullable
    String deputyOrNull() {
        return text(deputy).isEmpty() ? null : deputy;
    }

    /** The absence as it is wanted; only without {@link #problems}. */
    Absence absence() {
        return new Absence(
                entryOrZero(), Objects.requireNonNull(first()), Objects.requireNonNull(last()), deputyOrNull());
    }

    /** Whether these days with this deputy are stored already. */
    boolean isStoredAs(Absence stored) {
        return (entry == null || entry == stored.id())
                && stored.firstDay().equals(first())
                && stored.lastDay().equals(last())
                && Objects.equals(stored.deputy(), deputyOrNull());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
