package bildungslandschaft.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "person")
@NullUnmarked
class PersonEntry {

    @Id
    private String login;

    private String displayName;
    private String email;
    private int weeklyCapacity;

    /** Counts the changes of the person in whatever respect, so that two people do not undo each other's. */
    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "person_competence", joinColumns = @JoinColumn(name = "login"))
    @Column(name = "competence")
    @Enumerated(EnumType.STRING)
    private Set<Competence> competences = new HashSet<>();

    protected PersonEntry() {}

    PersonEntry(Person person, int weeklyCapacity) {
        if (!Person.isLogin(person.login())) {
            throw new IllegalArgumentException("Not a login: lower case letters, digits, dot and hyphen, 2 to 40");
        }
        this.login = person.login();
        describe(person, weeklyCapacity);
    }

    /** Says anew what the person is called, where mails go and how much they can offer. */
    final void describe(Person person, int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("Nobody can offer " + capacity + " appointments in a week");
        }
        this.displayName = person.displayName();
        this.email = person.email();
        this.weeklyCapacity = capacity;
    }

    void gain(Competence competence) {
        competences.add(competence);
    }

    Person view() {
        return new Person(login, displayName, email);
    }

    String login() {
        return login;
    }

    int version() {
        return version;
    }

    int weeklyCapacity() {
        return weeklyCapacity;
    }

    Set<Competence> competences() {
        return competences.isEmpty() ? Set.of() : EnumSet.copyOf(competences);
    }
}
