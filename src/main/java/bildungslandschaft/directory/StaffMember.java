package bildungslandschaft.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that the directory knows of somebody who works with the system, past and to come.
 *
 * @param edition counts the changes, so that two people do not undo each other's
 * @param roles the earliest first
 * @param absences the earliest first
 */
public record StaffMember(
        Person person, int weeklyCapacity, int edition, List<HeldRole> roles, List<Absence> absences) {

    public StaffMember {
        roles = List.copyOf(roles);
        absences = List.copyOf(absences);
    }

    public String login() {
        return person.login();
    }

    /** Whether the person has a role on a day. */
    public boolean isCurrent(LocalDate day) {
        return roles.stream().anyMatch(role -> role.covers(day));
    }

    /** Whether the person has no role any more and gets none either. */
    public boolean isOver(LocalDate day) {
        return roles.stream().allMatch(role -> role.isOver(day));
    }

    /** The absence that falls on a day. */
    public Optional<Absence> absence(LocalDate day) {
        return absences.stream().filter(absence -> absence.covers(day)).findFirst();
    }

    /** The first absence that has a day in common with these. */
    public Optional<Absence> absence(LocalDate first, LocalDate last) {
        return absences.stream()
                .filter(absence -> absence.overlaps(first, last))
                .findFirst();
    }
}
