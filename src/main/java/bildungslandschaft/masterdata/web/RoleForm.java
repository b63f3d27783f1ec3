package bildungslandschaft.masterdata.web;

import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.RoleAssignment;
import bildungslandschaft.masterdata.people.PeopleReach;
import bildungslandschaft.masterdata.people.RoleDesk.Place;
import bildungslandschaft.workflow.TypedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A role that is to be given, as it was typed.
 *
 * @param role id of the role; left out by those who can give only one
 * @param place as {@link Place#value} has it; empty for the whole county
 */
record RoleForm(
        @Nullable String role,
        @Nullable String place,
        @Nullable String from,
        @Nullable String to) {

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 10;

    RoleForm {
        role = TypedText.line(role);
        place = TypedText.line(place);
        from = TypedText.line(from);
        to = TypedText.line(to);
    }

    static RoleForm empty(LocalDate today) {
        return new RoleForm("", "", today.toString(), "");
    }

    /** Messages by field, in the order of the page; empty if it can be given as typed. */
    Map<String, String> problems(PeopleReach reach, List<Place> places, LocalDate today) {
        var problems = new LinkedHashMap<String, String>();
        var chosen = role(reach);
        if (chosen.isEmpty()) {
            problems.put("role", "Bitte wählen Sie eine Rolle aus.");
        }
        chosen.flatMap(known -> placeProblem(known, places)).ifPresent(problem -> problems.put("place", problem));
        var first = first();
        if (first == null
                || first.isBefore(today.minusYears(YEARS_BACK))
                || first.isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.put(
                    "from",
                    first == null
                            ? "Bitte geben Sie den ersten Tag ein, zum Beispiel 1.12.2026."
                            : "Bitte prüfen Sie die Jahreszahl.");
        }
        var last = last();
        if (!text(to).isEmpty() && last == null) {
            problems.put(
                    "to", "Bitte geben Sie einen Tag ein, zum Beispiel 31.12.2027, oder lassen Sie das Feld leer.");
        } else if (first != null && last != null && last.isBefore(first)) {
            problems.put("to", "Der letzte Tag liegt vor dem ersten.");
        }
        return problems;
    }

    private Optional<String> placeProblem(Role known, List<Place> places) {
        boolean none = text(place).isEmpty();
        if (none) {
            return known.boundToUnit()
                    ? Optional.of("Diese Rolle gilt immer für eine Verwaltung. Bitte wählen Sie eine aus.")
                    : Optional.empty();
        }
        if (places.stream().noneMatch(one -> one.value().equals(place))) {
            return Optional.of("Bitte wählen Sie eine Verwaltung aus der Liste.");
        }
        return known.boundToUnit() || known == Role.ADVISOR
                ? Optional.empty()
                : Optional.of("Diese Rolle gilt für den ganzen Landkreis. Bitte wählen Sie hier nichts aus.");
    }

    private Optional<Role> role(PeopleReach reach) {
        var allowed = reach.roles();
        return text(role).isEmpty() && allowed.size() == 1
                ? Optional.of(allowed.get(0))
                : Role.withId(text(role)).filter(allowed::contains);
    }

    /** What is given; only without {@link #problems}. */
    RoleAssignment assignment(PeopleReach reach) {
        var parts = text(place).split("/", 2);
        return new RoleAssignment(
                role(reach).orElseThrow(), parts[0].isEmpty() ? null : parts[0], parts.length > 1 ? parts[1] : null);
    }

    @Nullable
    LocalDate first() {
        return Typed.day(text(from));
    }

    /** Null for until further notice, and for what is no day. */
    @Nullable
    LocalDate last() {
        return Typed.day(text(to));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
