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
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives every invented person of the directory the same simple password, once the directory is filled. */
@Component
@Profile("demo")
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoAccounts implements BeforeOpening, DemoLogins {

    /** Of the password that everybody has here; it is no secret, so that neither making nor checking it need be dear. */
    private static final String HASH =
            "{argon2}$argon2id$v=19$m=64,t=1,p=1$cRRrzQ4fkEsFtV0pwl3vGA$b7GW6sfTMxy6wQV/2R2/8/QmhfbHhKbY0H9Qc6thRaQ";

    private final Accounts accounts;
    private final AccountDetails details;
    private final Directory directory;
    private final TransactionOperations transaction;
    private final Clock clock;

    private volatile List<DemoLogin> logins = List.of();

    DemoAccounts(
            Accounts accounts,
            AccountDetails details,
            Directory directory,
            TransactionOperations transaction,
            Clock clock) {
        this.accounts = accounts;
        this.details = details;
        this.directory = directory;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** After the people have come. */
    @Override
    public int getPhase() {
        return 1;
    }

    /** In one transaction, so that accounts, people and places are read once and not for each login. */
    @Override
    public void prepare() {
        transaction.executeWithoutResult(status -> enterAndList());
    }

    private void enterAndList() {
        var known = accounts.findAll().stream().map(Account::login).collect(Collectors.toSet());
        var newcomers = directory.people(LocalDate.now(clock)).stream()
                .map(Person::login)
                .filter(login -> !known.contains(login))
                .toList();
        if (!newcomers.isEmpty()) {
            accounts.saveAll(newcomers.stream()
                    .map(login -> new Account(login, HASH, clock.instant()))
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
