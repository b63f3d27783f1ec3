package bildungslandschaft.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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

    /**
     * Takes a person's entry in hand to change it, whatever the change is.
     *
     * @param edition of the entry that the writer has read
     * @throws org.springframework.dao.ConcurrencyFailureException now or at the end of the transaction, if somebody else
     *     has changed it since
     */
    public void revise(String login, int edition) {
        var entry = known(login);
        if (entry.version() != edition) {
            throw new OptimisticLockingFailureException(login + " has changed since edition " + edition);
        }
        // Also if no column of the entry changes: roles and absences are rows of their own.
        entityManager.lock(entry, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Says anew what a person is called, where mails go and how many first appointments they offer in a week. */
    public void describe(Person person, int weeklyCapacity) {
        known(person.login()).describe(person, weeklyCapacity);
    }

    /**
     * Says on which day a role ends; the days before stay as they were.
     *
     * @throws IllegalArgumentException if it begins only later
     */
    public void end(HeldRole role, LocalDate lastDay) {
        entityManager.find(AssignmentEntry.class, role.id()).endOn(lastDay);
    }

    /** Takes back a role that was to begin and never did. */
    public void withdraw(HeldRole role) {
        entityManager.remove(entityManager.find(AssignmentEntry.class, role.id()));
    }

    /** Until the end of the transaction nobody else who asks the same changes who has a role. */
    public void holdStill(Role role) {
        people.lockHolders(role.name());
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

    /**
     * Says anew when somebody is away, and who stands in.
     *
     * @param absence the new days and deputy under the id of the absence
     */
    public void move(Absence absence) {
        entityManager
                .find(AbsenceEntry.class, absence.id())
                .move(absence.firstDay(), absence.lastDay(), absence.deputy());
    }

    /** Takes back an absence that never was. */
    public void cancel(Absence absence) {
        entityManager.remove(entityManager.find(AbsenceEntry.class, absence.id()));
    }

    private PersonEntry known(String login) {
        return people.findByLogin(login)
                .orElseThrow(() -> new IllegalArgumentException("Nobody has the login " + login));
    }
}
