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
    private boolean active;

    @ElementCollection
    @CollectionTable(name = "person_competence", joinColumns = @JoinColumn(name = "login"))
    @Column(name = "competence")
    @Enumerated(EnumType.STRING)
    private Set<Competence> competences = new HashSet<>();

    protected PersonEntry() {}

    PersonEntry(Person person, int weeklyCapacity) {
        // A login stands inside audience keys and address lines of pages, so it has to be plain.
        if (!person.login().matches("[a-z][a-z0-9.-]{1,39}")) {
            throw new IllegalArgumentException("Not a login: lower case letters, digits, dot and hyphen, 2 to 40");
        }
        if (weeklyCapacity < 0) {
            throw new IllegalArgumentException("Nobody can offer " + weeklyCapacity + " appointments in a week");
        }
        this.login = person.login();
        this.displayName = person.displayName();
        this.email = person.email();
        this.weeklyCapacity = weeklyCapacity;
        this.active = true;
    }

    void gain(Competence competence) {
        competences.add(competence);
    }

    void leave() {
        active = false;
    }

    Person view() {
        return new Person(login, displayName, email);
    }

    int weeklyCapacity() {
        return weeklyCapacity;
    }

    Set<Competence> competences() {
        return competences.isEmpty() ? Set.of() : EnumSet.copyOf(competences);
    }
}
