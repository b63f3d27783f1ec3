package bildungslandschaft.monitoring.web;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.calendar.TypedDay;
import bildungslandschaft.monitoring.CaseFilter;
import bildungslandschaft.monitoring.CaseFilter.Opened;
import bildungslandschaft.monitoring.CaseFilter.Standing;
import bildungslandschaft.monitoring.CaseOrder;
import bildungslandschaft.monitoring.Processes;
import bildungslandschaft.monitoring.StateFilter;
import bildungslandschaft.monitoring.WaitsFor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the address of the list asks for. What somebody typed wrongly stays in its field with a sentence beside it; what
 * can only be chosen and is not there was never offered.
 *
 * @param problems sentence by field
 */
record CaseQuery(CaseFilter filter, Map<String, String> typed, Map<String, String> problems) {

    /** What a case number can begin with; anything else finds nothing. */
    private static final Pattern BEGINNING = Pattern.compile("[0-9A-Za-z/-]{0,40}");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{0,80}");

    private static final int LONGEST = 60;

    private static final Pattern DAYS = Pattern.compile("[0-9]{1,4}");

    static CaseQuery read(Map<String, String> parameters, Collection<List<StateFilter>> states, Processes processes) {
        var reader = new Reader(parameters);
        var process = reader.id("ablauf");
        if (!process.isEmpty() && processes.find(process).isEmpty()) {
            throw notOffered();
        }
        var step = reader.id("schritt");
        if (process.isEmpty() && !step.isEmpty()) {
            process = processes.withStep(step).map(Processes.Outline::key).orElse("");
        }
        var standing = new Standing(
                process,
                // Who chooses another process leaves the step of the former one in its field.
                processes.step(process, step).map(Processes.Step::id).orElse(""),
                reader.party("wartet"),
                reader.isSet("ueberfaellig"),
                reader.isSet("eskaliert"),
                reader.isSet("stoerung"),
                reader.day("beendet-seit"),
                reader.day("verlassen-seit"));
        var filter = new CaseFilter(
                reader.text("nummer").toUpperCase(Locale.ROOT),
                reader.words("betrifft"),
                state(reader.text("zustand"), states),
                reader.id("verwaltung"),
                new Opened(reader.days("alter"), reader.day("von"), reader.day("bis")),
                standing,
                order(reader.text("sortierung"), process));
        return new CaseQuery(
                // What is over is not open: whoever says when it ended has said that.
                filter.asksForEnd() && filter.state().equals(StateFilter.OPEN)
                        ? filter.with(StateFilter.CLOSED)
                        : filter,
                parameters,
                reader.problems);
    }

    /** Whether anything beyond number and state is asked for. */
    public boolean detailed() {
        return !problems.isEmpty()
                || !filter.withNumber("").about("").with(StateFilter.OPEN).equals(CaseFilter.OPEN);
    }

    /** Whether a case can have the number at all. */
    boolean possible() {
        return BEGINNING.matcher(filter.number()).matches();
    }

    /** What stands in a field: as it was typed, but a day that came from an address in the German way. */
    public String shown(String field) {
        var text = typed.getOrDefault(field, "");
        return problems.containsKey(field)
                ? text
                : TypedDay.parse(text).map(GermanDay::inDigits).orElse(text);
    }

    private static CaseOrder order(String code, String process) {
        var order = CaseOrder.withCode(code);
        return order == CaseOrder.RUNNING && process.isEmpty() ? CaseOrder.OLDEST : order;
    }

    private static StateFilter state(String code, Collection<List<StateFilter>> states) {
        var known = Stream.concat(
                Stream.of(StateFilter.OPEN, StateFilter.CLOSED, StateFilter.ALL),
                states.stream().flatMap(List::stream));
        return code.isEmpty()
                ? StateFilter.OPEN
                : known.filter(state -> state.code().equals(code)).findFirst().orElseThrow(CaseQuery::notOffered);
    }

    private static ResponseStatusException notOffered() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private static final class Reader {

        private final Map<String, String> parameters;
        private final Map<String, String> problems = new HashMap<>();

        Reader(Map<String, String> parameters) {
            this.parameters = parameters;
        }

        String text(String field) {
            return parameters.getOrDefault(field, "").strip();
        }

        /** As much as a name can have. */
        String words(String field) {
            var text = text(field);
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        }

        boolean isSet(String field) {
            return !text(field).isEmpty();
        }

        String id(String field) {
            var id = text(field);
            if (!ID.matcher(id).matches()) {
                throw notOffered();
            }
            return id;
        }

        @Nullable
        WaitsFor party(String field) {
            var code = text(field);
            return code.isEmpty() ? null : WaitsFor.withCode(code).orElseThrow(CaseQuery::notOffered);
        }

        @Nullable
        Integer days(String field) {
            var typed = text(field);
            if (typed.isEmpty()) {
                return null;
            }
            if (!DAYS.matcher(typed).matches()) {
                problems.put(field, "Bitte geben Sie eine Zahl von Arbeitstagen ein, zum Beispiel 20.");
                return null;
            }
            return Integer.valueOf(typed);
        }

        @Nullable
        LocalDate day(String field) {
            var typed = text(field);
            var day = Optional.of(typed).filter(text -> !text.isEmpty()).flatMap(TypedDay::parse);
            if (day.isEmpty() && !typed.isEmpty()) {
                problems.put(field, "Das ist kein Datum. Gesucht wird ohne diese Angabe.");
            }
            return day.filter(date -> date.getYear() > 1990 && date.getYear() < 2200)
                    .orElse(null);
        }
    }
}
