package bildungslandschaft.masterdata.people;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.HeldRole;
import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.RoleAssignment;
import bildungslandschaft.directory.Staff;
import bildungslandschaft.directory.StaffList;
import bildungslandschaft.directory.StaffMember;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where roles are given and ended; nothing that was so is deleted. */
@Service
@Transactional
public class RoleDesk {

    private final Staff staff;
    private final StaffList list;
    private final Directory directory;
    private final LastAdministrator lastAdministrator;
    private final PersonJournal journal;
    private final Clock clock;

    RoleDesk(
            Staff staff,
            StaffList list,
            Directory directory,
            LastAdministrator lastAdministrator,
            PersonJournal journal,
            Clock clock) {
        this.staff = staff;
        this.list = list;
        this.directory = directory;
        this.lastAdministrator = lastAdministrator;
        this.journal = journal;
        this.clock = clock;
    }

    /** The places for which roles are held: every unit, and the towns of those that have several. */
    @Transactional(readOnly = true)
    public List<Place> places() {
        var today = LocalDate.now(clock);
        var places = new ArrayList<Place>();
        for (var unit : directory.units(today)) {
            places.add(new Place(unit.code(), unit.name()));
            var towns = directory.municipalitiesOf(unit.code(), today);
            if (towns.size() > 1) {
                towns.forEach(town ->
                        places.add(new Place(unit.code() + "/" + town.ags(), unit.name() + ", " + town.name())));
            }
        }
        return places;
    }

    /**
     * Gives a person a role.
     *
     * @param to last day; null for until further notice
     * @throws RefusedException if it would be their own, or they have it on one of the days
     */
    public void give(
            String login, int edition, RoleAssignment assignment, LocalDate from, @Nullable LocalDate to, Actor actor) {
        if (login.equals(actor.login())) {
            throw new RefusedException(
                    "role", "Niemand gibt sich selbst eine Rolle. Bitten Sie jemand anderen aus der Administration.");
        }
        staff.revise(login, edition);
        known(login).roles().stream()
                .filter(role -> role.assignment().equals(assignment) && role.overlaps(from, to))
                .findFirst()
                .ifPresent(role -> {
                    throw new RefusedException(
                            "from", "Diese Rolle ist schon eingetragen: %s.".formatted(RoleWords.days(role)));
                });
        staff.assign(login, assignment, from, to);
        journal.note(
                login,
                PeopleReach.writer(actor),
                "Rolle gegeben: %s, %s.".formatted(words().of(assignment), RoleWords.days(from, to)));
    }

    /**
     * Ends a role on a day; one that has not yet begun on it never begins.
     *
     * @throws RefusedException if it would end before it began, or last longer than now, or nobody else could administer
     */
    public void end(String login, int edition, long roleId, LocalDate lastDay, Actor actor) {
        lastAdministrator.holdStill();
        staff.revise(login, edition);
        var member = known(login);
        var role = member.roles().stream()
                .filter(held -> held.id() == roleId)
                .findFirst()
                .orElseThrow(
                        () -> new OptimisticLockingFailureException(login + " has no role " + roleId + " any more"));
        if (role.assignment().role() == Role.ADMINISTRATOR) {
            lastAdministrator.refuseToLose(member, "lastDay");
        }
        if (role.isOver(lastDay)) {
            throw new RefusedException(
                    "lastDay",
                    "Die Rolle endet schon am %s. Soll sie länger gelten, geben Sie sie danach noch einmal."
                            .formatted(RoleWords.day(Objects.requireNonNull(role.to()))));
        }
        end(role, lastDay, actor, login);
    }

    private void end(HeldRole role, LocalDate lastDay, Actor actor, String login) {
        var words = words().of(role.assignment());
        var writer = PeopleReach.writer(actor);
        if (role.hasBegun(lastDay)) {
            staff.end(role, lastDay);
            journal.note(
                    login,
                    writer,
                    "Rolle beendet: %s, letzter Tag %s; vorher %s."
                            .formatted(words, RoleWords.day(lastDay), RoleWords.days(role)));
        } else if (role.hasBegun(LocalDate.now(clock))) {
            throw new RefusedException(
                    "lastDay",
                    "Die Rolle gilt seit dem %s; vorher kann sie nicht enden.".formatted(RoleWords.day(role.from())));
        } else {
            staff.withdraw(role);
            journal.note(login, writer, "Rolle zurückgenommen: %s, %s.".formatted(words, RoleWords.days(role)));
        }
    }

    private StaffMember known(String login) {
        return list.member(login).orElseThrow(() -> new IllegalArgumentException("Nobody has the login " + login));
    }

    private RoleWords words() {
        return new RoleWords(directory, LocalDate.now(clock));
    }

    /**
     * A place as it is chosen in a form.
     *
     * @param value code of the unit, with a slash and the Amtlicher Gemeindeschlüssel behind it for one of its towns
     */
    public record Place(String value, String label) {}
}
