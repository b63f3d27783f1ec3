package bildungslandschaft.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Lets the first person into a new installation: with a password shown once, to be replaced at the first login. */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    static final String LOGIN = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    /** Without the characters that look alike in print. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int CHARACTERS_PER_GROUP = 5;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    FirstAdministrator(Accounts accounts, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.count() > 0) {
            return;
        }
        var password = oneTimePassword();
        try {
            accounts.saveAndFlush(
                    Account.firstAdministrator(LOGIN, String.valueOf(encoder.encode(password)), clock.instant()));
        } catch (DataIntegrityViolationException otherNodeWasFaster) {
            LOG.info("Another node has created the first account and shown its password.");
            return;
        }
        show(password);
    }

    /**
     * To the console and not through the logger, so that no log file gets it. Where the console is kept, as containers
     * do, it can be read there until an own password has been chosen; then it opens nothing.
     */
    private static void show(String password) {
        System.out.printf(
                "%n  Erster Start: Melden Sie sich als \"%s\" mit diesem Einmal-Passwort an:%n%n      %s%n%n"
                        + "  Bei der ersten Anmeldung wählen Sie ein eigenes. Dieses wird nicht noch einmal gezeigt.%n%n",
                LOGIN, password);
        System.out.flush();
    }

    private static String oneTimePassword() {
        var random = new SecureRandom();
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> random.ints(CHARACTERS_PER_GROUP, 0, ALPHABET.length())
                        .mapToObj(index -> ALPHABET.substring(index, index + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
