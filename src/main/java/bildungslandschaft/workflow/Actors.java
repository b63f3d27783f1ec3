package bildungslandschaft.workflow;

import bildungslandschaft.directory.Audiences;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.RoleAssignment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds out who is acting: the person behind a login with today's roles, absences and deputies. */
@Component
public class Actors {

    private final Directory directory;
    private final Audiences audiences;
    private final Clock clock;

    Actors(Directory directory, Audiences audiences, Clock clock) {
        this.directory = directory;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** The person with this login as of today; somebody unknown to the directory has a name but no roles. */
    public Actor of(String login) {
        var today = LocalDate.now(clock);
        var name = directory.person(login).map(person -> person.displayName()).orElse(login);
        var roles = directory.rolesOf(login, today).stream()
                .map(RoleAssignment::role)
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(login, name, roles, audiences.of(login, today), null);
    }
}
