package bildungslandschaft.masterdata.people;

import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.Staff;
import bildungslandschaft.directory.StaffList;
import bildungslandschaft.directory.StaffMember;
import bildungslandschaft.security.AccountDesk;
import bildungslandschaft.security.AccountState;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Sees to it that somebody can always administer: without anybody who may give roles, nobody could be given that one. */
@Component
class LastAdministrator {

    private final Staff staff;
    private final StaffList list;
    private final AccountDesk accounts;
    private final Clock clock;

    LastAdministrator(Staff staff, StaffList list, AccountDesk accounts, Clock clock) {
        this.staff = staff;
        this.list = list;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** To be called before anything is read: two administrators who end each other do so one after the other. */
    void holdStill() {
        staff.holdStill(Role.ADMINISTRATOR);
    }

    /** @throws RefusedException if nobody but this person administers, without an end and with an account in use */
    void refuseToLose(StaffMember member, String field) {
        var today = LocalDate.now(clock);
        boolean administers = member.roles().stream()
                .anyMatch(role -> role.assignment().role() == Role.ADMINISTRATOR && !role.isOver(today));
        if (administers && list.everybody().stream().noneMatch(other -> canReplace(other, member, today))) {
            throw new RefusedException(
                    field,
                    "Außer " + member.person().displayName() + " könnte niemand mehr Rollen und Konten verwalten. Geben"
                            + " Sie zuerst jemand anderem die Rolle „" + Role.ADMINISTRATOR.label()
                            + "“ ohne Enddatum; diese Person muss sich auch schon einmal angemeldet und ihr"
                            + " Einmalpasswort ersetzt haben.");
        }
    }

    private boolean canReplace(StaffMember other, StaffMember member, LocalDate today) {
        return !other.login().equals(member.login())
                && other.roles().stream()
                        .anyMatch(role -> role.assignment().role() == Role.ADMINISTRATOR
                                && role.covers(today)
                                && role.to() == null)
                && accounts.find(other.login()).filter(AccountState::inUse).isPresent();
    }
}
