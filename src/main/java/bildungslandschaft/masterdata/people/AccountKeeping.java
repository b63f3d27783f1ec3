package bildungslandschaft.masterdata.people;

import bildungslandschaft.directory.Staff;
import bildungslandschaft.directory.StaffList;
import bildungslandschaft.directory.StaffMember;
import bildungslandschaft.security.AccountDesk;
import bildungslandschaft.security.AccountState;
import bildungslandschaft.security.OneTimePassword;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the accounts of the people in the list of staff; who did it stays on record. */
@Service
@Transactional
public class AccountKeeping {

    private final AccountDesk accounts;
    private final Staff staff;
    private final StaffList list;
    private final LastAdministrator lastAdministrator;
    private final PersonJournal journal;
    private final PasswordLetters letters;

    AccountKeeping(
            AccountDesk accounts,
            Staff staff,
            StaffList list,
            LastAdministrator lastAdministrator,
            PersonJournal journal,
            PasswordLetters letters) {
        this.accounts = accounts;
        this.staff = staff;
        this.list = list;
        this.lastAdministrator = lastAdministrator;
        this.journal = journal;
        this.letters = letters;
    }

    /**
     * Opens an account, or replaces the password of the one there is.
     *
     * @throws RefusedException if it is the own one, whose session would end before the new password is read; or if nobody
     *     who has a password of their own could administer meanwhile
     */
    public OneTimePassword givePassword(String login, int edition, Actor actor) {
        refuseOwn(login, actor, "Ihr eigenes Passwort ändern Sie auf der Seite „Passwort ändern“.");
        lastAdministrator.holdStill();
        staff.revise(login, edition);
        var account = accounts.find(login);
        boolean known = account.isPresent();
        if (account.filter(AccountState::inUse).isPresent()) {
            lastAdministrator.refuseToLose(known(login), "");
        }
        var password = known ? accounts.replacePassword(login) : accounts.open(login);
        journal.note(
                login,
                PeopleReach.writer(actor),
                known
                        ? "Neues Einmalpasswort ausgegeben; das bisherige Passwort gilt nicht mehr."
                        : "Konto angelegt und Einmalpasswort ausgegeben.");
        letters.tell(known(login).person(), PeopleReach.writer(actor), known);
        return password;
    }

    /** @throws RefusedException if nobody else could administer, or it is the own one */
    public void lock(String login, int edition, Actor actor) {
        lastAdministrator.holdStill();
        staff.revise(login, edition);
        lastAdministrator.refuseToLose(known(login), "");
        refuseOwn(login, actor, "Das eigene Konto sperrt jemand anderes.");
        accounts.lock(login);
        journal.note(login, PeopleReach.writer(actor), "Konto gesperrt; vorher war es offen.");
    }

    public void unlock(String login, int edition, Actor actor) {
        staff.revise(login, edition);
        accounts.unlock(login);
        journal.note(login, PeopleReach.writer(actor), "Konto entsperrt; vorher war es gesperrt.");
    }

    private static void refuseOwn(String login, Actor actor, String message) {
        if (login.equals(actor.login())) {
            throw new RefusedException("", message);
        }
    }

    private StaffMember known(String login) {
        return list.member(login).orElseThrow(() -> new IllegalArgumentException("Nobody has the login " + login));
    }
}
