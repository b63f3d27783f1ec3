package bildungslandschaft.monitoring.web;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.monitoring.CaseFilter;
import bildungslandschaft.monitoring.Processes;
import bildungslandschaft.monitoring.StateFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in words what the list shows, so that nobody has to read it out of fields. */
final class CaseWords {

    private CaseWords() {}

    /** "Kita-Rollout, bei „Teilnahme freigeben“, Amt Schradenland, überfällig"; empty if nothing narrows the list. */
    static String of(
            CaseFilter filter,
            Processes.@Nullable Outline process,
            Processes.@Nullable Step step,
            Map<String, String> units) {
        var words = new ArrayList<String>();
        var standing = filter.standing();
        var opened = filter.opened();
        add(words, !filter.about().isEmpty(), "betrifft „" + filter.about() + "“");
        if (process != null) {
            words.add(process.name());
        }
        if (step != null) {
            words.add((standing.passedSince() == null ? "bei „" : "durch „") + step.name() + "“");
        }
        if (standing.waitsFor() != null) {
            words.add("wartet auf " + standing.waitsFor().label());
        }
        if (!filter.unit().isEmpty()) {
            words.add(
                    filter.unit().equals(CaseFilter.NO_UNIT)
                            ? "ohne Verwaltung"
                            : units.getOrDefault(filter.unit(), filter.unit()));
        }
        if (filter.state().kind() != null) {
            words.add(filter.state().label());
        }
        add(words, standing.overdue(), "überfällig");
        add(words, standing.escalated(), "eskaliert");
        add(words, standing.incident(), "mit Störung");
        add(words, opened.olderThan() != null, "älter als " + opened.olderThan() + " Arbeitstage");
        add(words, opened.from() != null, "eingegangen ab " + day(opened.from()));
        add(words, opened.to() != null, "eingegangen bis " + day(opened.to()));
        add(words, standing.endedSince() != null, "beendet seit " + day(standing.endedSince()));
        add(
                words,
                standing.passedSince() != null,
                (step == null ? "Schritt verlassen seit " : "seit ") + day(standing.passedSince()));
        add(words, filter.state().equals(StateFilter.CLOSED) && standing.endedSince() == null, "beendet");
        return String.join(", ", words);
    }

    private static void add(List<String> words, boolean wanted, String word) {
        if (wanted) {
            words.add(word);
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : GermanDay.inDigits(day);
    }
}
