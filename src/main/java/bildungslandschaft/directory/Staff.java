package bildungslandschaft.directory;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of those who work with the system: who joins, takes on a role, goes on leave, leaves. */
@Service
@Transactional
public class Staff {

    /** First appointments that an advisor offers in a week unless agreed otherwise. */
    public static final int USUAL_WEEKLY_CAPACITY = 4;

    private final EntityManager entityManager;
    private final PersonRepository people;

    Staff(EntityManager entityManager, PersonRepository people) {
        this.entityManager = entityManager;
        this.people = people;
    }

    /**
     * Takes somebody in.
     *
     * @param weeklyCapacity first appointments in a week
     * @throws IllegalStateException if the login is taken, also by somebody who has left
     */
    public void join(Person person, int weeklyCapacity) {
        if (people.findByLogin(person.login()).isPresent()) {
            throw new IllegalStateException("The login " + person.login() + " is taken");
        }
        entityManager.persist(new PersonEntry(person, weeklyCapacity));
    }

    /**
     * Gives a person a role.
     *
     * @param from first day
     * @param to last day; null for until further notice
     */
    public void assign(String login, RoleAssignment assignment, LocalDate from, @Nullable LocalDate to) {
        entityManager.persist(new AssignmentEntry(known(login).view().login(), assignment, new Validity(from, to)));
    }

    /** Notes what a person knows more about than colleagues. */
    public void gain(String login, Competence competence) {
        known(login).gain(competence);
    }

    /**
     * Notes that a person is away.
     *
     * @param to last day of absence, itself included
     * @param deputy login of who stands in; null if nobody does
     * @throws IllegalStateException if an absence is already noted for one of these days
     */
    public void absent(String login, LocalDate from, LocalDate to, @Nullable String deputy) {
        if (people.existsAbsence(login, from, to)) {
            throw new IllegalStateException("An absence is already noted between " + from + " and " + to);
        }
        entityManager.persist(new AbsenceEntry(
                known(login).view().login(),
                from,
                to,
                deputy == null ? null : known(deputy).view().login()));
    }

    /** Lets somebody go: from now on without roles and deputies' duties, but still known by name. */
    public void leave(String login) {
        known(login).leave();
    }

    private PersonEntry known(String login) {
        return people.findByLogin(login)
                .orElseThrow(() -> new IllegalArgumentException("Nobody has the login " + login));
    }
}
