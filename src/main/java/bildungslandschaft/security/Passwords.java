package bildungslandschaft.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Lets people choose their own password. */
@Service
public class Passwords {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final PasswordRules rules;
    private final LoginThrottle throttle;
    private final TransactionOperations transaction;

    Passwords(
            Accounts accounts,
            PasswordEncoder encoder,
            PasswordRules rules,
            LoginThrottle throttle,
            TransactionOperations transaction) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.rules = rules;
        this.throttle = throttle;
        this.transaction = transaction;
    }

    /**
     * Changes the password and ends all sessions of this person.
     *
     * @return what is wrong; empty if the password is changed
     */
    public List<FieldProblem> change(CurrentPerson person, Change change, String address) {
        var problems = new ArrayList<FieldProblem>();
        rules.complaint(change.newPassword(), person.login(), person.displayName())
                .ifPresent(complaint -> problems.add(new FieldProblem("newPassword", complaint)));
        if (!change.newPassword().equals(change.repeatedPassword())) {
            problems.add(new FieldProblem("repeatedPassword", "Die beiden neuen Passwörter sind verschieden."));
        }
        if (change.newPassword().equals(change.oldPassword())) {
            problems.add(new FieldProblem("newPassword", "Das neue Passwort ist das alte. Bitte wählen Sie ein anderes."));
        }
        if (problems.isEmpty()) {
            checkOldPassword(person, change, address, problems);
        }
        if (problems.isEmpty()) {
            var hash = String.valueOf(encoder.encode(change.newPassword()));
            transaction.executeWithoutResult(
                    status -> accounts.findById(person.login()).orElseThrow().changePassword(hash));
        }
        return problems;
    }

    /** Whoever finds an open screen must not guess the password here faster than at the door. */
    private void checkOldPassword(
            CurrentPerson person, Change change, String address, List<FieldProblem> problems) {
        var wait = throttle.begin(person.login(), address);
        if (wait.isPresent()) {
            problems.add(new FieldProblem("oldPassword", TooManyAttempts.sentence(wait.get())));
        } else if (encoder.matches(
                change.oldPassword(),
                accounts.findById(person.login()).orElseThrow().passwordHash())) {
            throttle.succeeded(person.login(), address);
        } else {
            problems.add(new FieldProblem("oldPassword", "Das bisherige Passwort stimmt nicht."));
        }
    }

    /** The three fields of the form. */
    public record Change(String oldPassword, String newPassword, String repeatedPassword) {

        @Override
        public String toString() {
            return "Change[…]";
        }
    }
}
