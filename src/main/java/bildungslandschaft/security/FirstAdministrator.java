package bildungslandschaft.security;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.RoleAssignment;
import bildungslandschaft.directory.Staff;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets the first person into a new installation: with a password shown once, to be replaced at the first login. */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    static final String LOGIN = "admin";
    private static final String NAME = "Technische Administration";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Staff staff;
    private final Directory directory;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final String officeAddress;

    FirstAdministrator(
            Accounts accounts,
            PasswordEncoder encoder,
            Staff staff,
            Directory directory,
            TransactionOperations transaction,
            Clock clock,
            @Value("${bildungslandschaft.office.mail-address:}") String officeAddress) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.staff = staff;
        this.directory = directory;
        this.transaction = transaction;
        this.clock = clock;
        this.officeAddress = officeAddress;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.count() == 0) {
            openAccount();
        }
        accounts.findFirstAdministrators().stream()
                .filter(login -> directory.person(login).isEmpty())
                .forEach(this::enterIntoDirectory);
    }

    private void openAccount() {
        var password = OneTimePassword.random();
        try {
            accounts.saveAndFlush(Account.firstAdministrator(
                    LOGIN, String.valueOf(encoder.encode(password.text())), clock.instant()));
        } catch (DataIntegrityViolationException otherNodeWasFaster) {
            LOG.info("Another node has created the first account and shown its password.");
            return;
        }
        show(password);
    }

    /** From then on this is a person like any other, whose roles can be ended when others have taken over. */
    private void enterIntoDirectory(String login) {
        try {
            transaction.executeWithoutResult(status -> {
                staff.join(new Person(login, NAME, officeAddress), 0);
                staff.assign(login, new RoleAssignment(Role.ADMINISTRATOR, null, null), LocalDate.now(clock), null);
            });
        } catch (DataIntegrityViolationException | IllegalStateException otherNodeWasFaster) {
            LOG.info("Another node has entered the first administrator.");
        }
    }

    /**
     * To the console and not through the logger, so that no log file gets it. Where the console is kept, as containers
     * do, it can be read there until an own password has been chosen; then it opens nothing.
     */
    private static void show(OneTimePassword password) {
        System.out.printf(
                "%n  Erster Start: Melden Sie sich als \"%s\" mit diesem Einmal-Passwort an:%n%n      %s%n%n"
                        + "  Bei der ersten Anmeldung wählen Sie ein eigenes. Dieses wird nicht noch einmal gezeigt.%n%n",
                LOGIN, password.text());
        System.out.flush();
    }
}
