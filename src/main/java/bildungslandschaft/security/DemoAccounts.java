package bildungslandschaft.security;

import bildungslandschaft.directory.BeforeOpening;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Gives every invented person of the directory the same simple password, once the directory is filled. */
@Component
@Profile("demo")
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoAccounts implements BeforeOpening, DemoLogins {

    private final Accounts accounts;
    private final AccountDetails details;
    private final Directory directory;
    private final PasswordEncoder encoder;
    private final Clock clock;

    private volatile List<DemoLogin> logins = List.of();

    DemoAccounts(Accounts accounts, AccountDetails details, Directory directory, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.details = details;
        this.directory = directory;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** After the people have come. */
    @Override
    public int getPhase() {
        return 1;
    }

    @Override
    public void prepare() {
        var known = accounts.findAll().stream().map(Account::login).collect(Collectors.toSet());
        var newcomers = directory.people(LocalDate.now(clock)).stream()
                .map(Person::login)
                .filter(login -> !known.contains(login))
                .toList();
        if (!newcomers.isEmpty()) {
            // One hash for all: thirty would cost the start three seconds, and this password is no secret.
            var hash = String.valueOf(encoder.encode(PASSWORD));
            accounts.saveAll(newcomers.stream()
                    .map(login -> new Account(login, hash, clock.instant()))
                    .toList());
        }
        logins = directory.people(LocalDate.now(clock)).stream()
                .flatMap(person -> details.find(person.login()).stream())
                .map(SignedInPerson::person)
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .map(person -> new DemoLogin(
                        person.login(),
                        person.displayName(),
                        String.join(", ", person.roleLabels()),
                        String.join(", ", person.unitNames())))
                .toList();
    }

    private static int rank(CurrentPerson person) {
        return person.roles().stream()
                .mapToInt(role -> Role.valueOf(role).ordinal())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    @Override
    public List<DemoLogin> all() {
        return logins;
    }
}
