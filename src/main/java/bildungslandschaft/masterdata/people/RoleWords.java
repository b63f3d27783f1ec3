package bildungslandschaft.masterdata.people;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.HeldRole;
import bildungslandschaft.directory.Municipality;
import bildungslandschaft.directory.RoleAssignment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says roles and days in words; the names of places are looked up once for a whole page. */
final class RoleWords {

    private final Directory directory;
    private final Map<String, String> units;
    private final Map<String, String> municipalities;

    RoleWords(Directory directory, LocalDate today) {
        this.directory = directory;
        this.units = new HashMap<>(directory.units(today).stream()
                .collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::name)));
        this.municipalities = directory.municipalities(today).stream()
                .collect(Collectors.toMap(Municipality::ags, Municipality::name));
    }

    /** "Ansprechpartner:in Bildung für Herzberg (Elster)", or the role alone where it is held for the whole county. */
    String of(RoleAssignment assignment) {
        var place = placeOf(assignment);
        return place.isEmpty() ? assignment.role().label() : assignment.role().label() + " für " + place;
    }

    /** Empty for the whole county. */
    String placeOf(RoleAssignment assignment) {
        var unit = assignment.unit();
        if (unit == null) {
            return "";
        }
        var ags = assignment.ags();
        return ags == null ? unit(unit) : unit(unit) + ", " + municipalities.getOrDefault(ags, ags);
    }

    String unit(String code) {
        // A unit that exists no more is looked up by its code.
        return units.computeIfAbsent(
                code, gone -> directory.unit(gone).map(AdministrativeUnit::name).orElse(gone));
    }

    static String days(HeldRole role) {
        return days(role.from(), role.to());
    }

    /** "ab 01.12.2026" or "vom 01.12.2026 bis 31.01.2027". */
    static String days(LocalDate from, @Nullable LocalDate to) {
        return to == null ? "ab " + day(from) : "vom " + between(from, to);
    }

    /** "01.12.2026 bis 31.01.2027", or the one day. */
    static String between(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : day(from) + " bis " + day(to);
    }

    static String day(LocalDate day) {
        return GermanDay.inDigits(day);
    }
}
