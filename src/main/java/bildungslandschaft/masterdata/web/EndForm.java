package bildungslandschaft.masterdata.web;

import bildungslandschaft.workflow.TypedText;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one field in which somebody types the last day of a role. */
final class EndForm {

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 10;

    private EndForm() {}

    static @Nullable LocalDate day(String typed) {
        return Typed.day(TypedText.line(typed));
    }

    static Map<String, String> problems(String typed, LocalDate today) {
        var day = day(typed);
        if (day == null) {
            return Map.of("lastDay", "Bitte geben Sie den letzten Tag ein, zum Beispiel 31.12.2026.");
        }
        return day.isBefore(today.minusYears(YEARS_BACK)) || day.isAfter(today.plusYears(YEARS_AHEAD))
                ? Map.of("lastDay", "Bitte prüfen Sie die Jahreszahl.")
                : Map.of();
    }
}
