package bildungslandschaft.masterdata.people;

import bildungslandschaft.masterdata.RecordedChange;
import bildungslandschaft.workflow.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** What was changed of a person's entry, roles, absences or account: what holds now and what held before. */
@Entity
@Table(name = "person_change")
@NullUnmarked
public class PersonChange extends RecordedChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_change_seq")
    @SequenceGenerator(name = "person_change_seq", allocationSize = 50)
    private Long id;

    private String login;

    protected PersonChange() {}

    PersonChange(String login, Instant at, Actor actor, String sentence) {
        super(at, actor, sentence);
        this.login = login;
    }

    Long id() {
        return id;
    }
}
