package bildungslandschaft.security;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Municipality;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.RoleAssignment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Joins the two halves of a signed-in person: the account here, the roles and places of today in the directory. */
@Service
class AccountDetails implements UserDetailsService {

    private final Accounts accounts;
    private final Directory directory;
    private final Clock clock;

    AccountDetails(Accounts accounts, Directory directory, Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.clock = clock;
    }

    /** A disabled account and one without any role of today look exactly like none: no stranger learns of them. */
    @Override
    public SignedInPerson loadUserByUsername(String login) {
        return find(login).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    Optional<SignedInPerson> find(String login) {
        return activeAccount(login).flatMap(account -> {
            var assignments = assignmentsOf(login);
            var standing = Standing.of(account, assignments);
            return standing.roles().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new SignedInPerson(
                            describe(login, standing, assignments), standing, account.passwordHash(), clock.instant()));
        });
    }

    /** Two look-ups by key; empty if the person may not be here any more. */
    Optional<Standing> standingOf(String login) {
        return activeAccount(login)
                .map(account -> Standing.of(account, assignmentsOf(login)))
                .filter(standing -> !standing.roles().isEmpty());
    }

    private Optional<Account> activeAccount(String login) {
        return Account.isLogin(login)
                ? accounts.findById(login).filter(account -> !account.isDisabled())
                : Optional.empty();
    }

    private List<RoleAssignment> assignmentsOf(String login) {
        return directory.rolesOf(login, LocalDate.now(clock));
    }

    private CurrentPerson describe(String login, Standing standing, List<RoleAssignment> assignments) {
        return new CurrentPerson(
                login,
                directory.person(login).map(Person::displayName).orElse("Administration"),
                standing.roles().stream().map(Role::name).collect(Collectors.toCollection(LinkedHashSet::new)),
                standing.roles().stream().map(Role::label).toList(),
                assignments.stream()
                        .flatMap(assignment -> placeOf(assignment).stream())
                        .distinct()
                        .toList());
    }

    /** The town within the unit if the unit has one person for each, else the unit. */
    private Optional<String> placeOf(RoleAssignment assignment) {
        if (assignment.ags() != null) {
            return directory.municipality(assignment.ags()).map(Municipality::name);
        }
        return assignment.unit() == null
                ? Optional.empty()
                : directory.unit(assignment.unit()).map(AdministrativeUnit::name);
    }
}
