package bildungslandschaft.security;

import bildungslandschaft.directory.LockedOut;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the office opens accounts for its people, replaces forgotten passwords and locks accounts. Whose accounts somebody
 * may open is said by whoever asks; what their owners may do is written in the directory.
 */
@Service
@Transactional
public class AccountDesk {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccountDesk(Accounts accounts, PasswordEncoder encoder, Clock clock, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
        this.events = events;
    }

    /** Empty if there is no account with this login. */
    @Transactional(readOnly = true)
    public Optional<AccountState> find(String login) {
        return accounts.findById(login)
                .map(account -> new AccountState(account.isDisabled(), account.mustChangePassword()));
    }

    /**
     * Opens an account.
     *
     * @throws IllegalStateException if there is one with this login
     * @throws org.springframework.dao.DataIntegrityViolationException if somebody else opens it at this moment
     */
    public OneTimePassword open(String login) {
        if (accounts.existsById(login)) {
            throw new IllegalStateException("There is an account with the login " + login);
        }
        var password = OneTimePassword.random();
        accounts.saveAndFlush(Account.withOneTimePassword(login, hash(password), clock.instant()));
        return password;
    }

    /** Replaces a forgotten password; every open session ends. */
    public OneTimePassword replacePassword(String login) {
        var password = OneTimePassword.random();
        known(login).replacePassword(hash(password));
        return password;
    }

    /** Lets nobody in with it any more; every open session ends. */
    public void lock(String login) {
        known(login).disable();
        events.publishEvent(new LockedOut(login));
    }

    /** Lets its owner in again, with the password as it was. */
    public void unlock(String login) {
        known(login).enable();
    }

    private Account known(String login) {
        return accounts.findById(login)
                .orElseThrow(() -> new IllegalArgumentException("Nobody has an account with the login " + login));
    }

    private String hash(OneTimePassword password) {
        return String.valueOf(encoder.encode(password.text()));
    }
}
