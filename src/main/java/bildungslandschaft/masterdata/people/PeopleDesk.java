package bildungslandschaft.masterdata.people;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.RoleAssignment;
import bildungslandschaft.directory.Staff;
import bildungslandschaft.directory.StaffList;
import bildungslandschaft.directory.StaffMember;
import bildungslandschaft.security.AccountDesk;
import bildungslandschaft.security.OneTimePassword;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people are entered, described and let go. Whether the actor may is asked of {@link PeopleReach} before; what the
 * edition of an entry is good for is said at {@link Staff#revise}.
 */
@Service
@Transactional
public class PeopleDesk {

    private final Staff staff;
    private final StaffList list;
    private final Directory directory;
    private final AccountDesk accounts;
    private final LastAdministrator lastAdministrator;
    private final PersonJournal journal;
    private final Clock clock;
    private final PasswordLetters letters;

    PeopleDesk(
            Staff staff,
            StaffList list,
            Directory directory,
            AccountDesk accounts,
            LastAdministrator lastAdministrator,
            PersonJournal journal,
            Clock clock,
            PasswordLetters letters) {
        this.staff = staff;
        this.list = list;
        this.directory = directory;
        this.accounts = accounts;
        this.lastAdministrator = lastAdministrator;
        this.journal = journal;
        this.clock = clock;
        this.letters = letters;
    }

    /**
     * Enters somebody with their first role.
     *
     * @param to last day of the role; null for until further notice
     * @param account whether an account is opened as well
     * @return the password to hand over, if there is an account
     * @throws RefusedException if the login is taken
     */
    public Optional<OneTimePassword> enter(
            PersonDetails details,
            RoleAssignment assignment,
            LocalDate from,
            @Nullable LocalDate to,
            boolean account,
            Actor actor) {
        var login = details.person().login();
        if (list.member(login).isPresent() || accounts.find(login).isPresent()) {
            throw new RefusedException("login", "Diesen Anmeldenamen gibt es schon. Bitte wählen Sie einen anderen.");
        }
        staff.join(details.person(), details.weeklyCapacity());
        staff.assign(login, assignment, from, to);
        var writer = PeopleReach.writer(actor);
        journal.note(
                login,
                writer,
                "Eingetragen: %s, %s."
                        .formatted(
                                details.person().displayName(), details.person().email()));
        journal.note(
                login, writer, "Rolle gegeben: %s, %s.".formatted(words().of(assignment), RoleWords.days(from, to)));
        if (!account) {
            return Optional.empty();
        }
        var password = accounts.open(login);
        journal.note(login, writer, "Konto angelegt und Einmalpasswort ausgegeben.");
        letters.tell(details.person(), writer, false);
        return Optional.of(password);
    }

    /** Says anew what a person is called, where mails go and what they can offer. */
    public void describe(PersonDetails details, int edition, Actor actor) {
        var login = details.person().login();
        staff.revise(login, edition);
        var before = PersonDetails.of(known(login));
        staff.describe(details.person(), details.weeklyCapacity());
        details.differencesTo(before).forEach(sentence -> journal.note(login, PeopleReach.writer(actor), sentence));
    }

    /**
     * Ends all roles of a person: those that go on end on the day, those that come later never begin. The entry stays, so
     * that what the person did keeps its name.
     *
     * @throws RefusedException if a role began only later, or nobody else could administer
     */
    public void leave(String login, int edition, LocalDate lastDay, Actor actor) {
        lastAdministrator.holdStill();
        staff.revise(login, edition);
        var member = known(login);
        lastAdministrator.refuseToLose(member, "lastDay");
        var today = LocalDate.now(clock);
        for (var role : member.roles()) {
            var words = words().of(role.assignment());
            if (!role.hasBegun(lastDay) && !role.hasBegun(today)) {
                staff.withdraw(role);
                journal.note(
                        login,
                        PeopleReach.writer(actor),
                        "Rolle zurückgenommen: %s, %s.".formatted(words, RoleWords.days(role)));
            } else if (!role.hasBegun(lastDay)) {
                throw new RefusedException(
                        "lastDay",
                        "Die Rolle „%s“ gilt seit dem %s; vorher kann sie nicht enden."
                                .formatted(words, RoleWords.day(role.from())));
            } else if (!role.isOver(lastDay) && !lastDay.equals(role.to())) {
                staff.end(role, lastDay);
                journal.note(
                        login,
                        PeopleReach.writer(actor),
                        "Rolle beendet: %s, letzter Tag %s; vorher %s."
                                .formatted(words, RoleWords.day(lastDay), RoleWords.days(role)));
            }
        }
    }

    private StaffMember known(String login) {
        return list.member(login).orElseThrow(() -> new IllegalArgumentException("Nobody has the login " + login));
    }

    private RoleWords words() {
        return new RoleWords(directory, LocalDate.now(clock));
    }
}
