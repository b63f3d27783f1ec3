package bildungslandschaft.masterdata.people;

import bildungslandschaft.directory.HeldRole;
import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.StaffMember;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the list is looking for, as it stands in the address.
 *
 * @param text part of a name, a login or a mail address; empty for all
 * @param role null for all
 * @param unit code of an administrative unit; empty for all
 * @param all also people who have no role today
 */
public record PersonFilter(String text, @Nullable Role role, String unit, boolean all) {

    private static final int LONGEST_TEXT = 80;

    public PersonFilter {
        text = text.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    boolean matches(StaffMember member, LocalDate today) {
        return matchesText(member)
                && (all || member.isCurrent(today))
                && (role == null && unit.isEmpty()
                        || member.roles().stream().anyMatch(held -> (all || held.covers(today)) && matches(held)));
    }

    private boolean matches(HeldRole held) {
        return (role == null || held.assignment().role() == role)
                && (unit.isEmpty() || unit.equals(held.assignment().unit()));
    }

    private boolean matchesText(StaffMember member) {
        var person = member.person();
        return String.join("\n", person.displayName(), person.login(), person.email())
                .toLowerCase(Locale.GERMAN)
                .contains(text.toLowerCase(Locale.GERMAN));
    }
}
