package bildungslandschaft.masterdata.people;

import bildungslandschaft.workflow.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/**
 * One sentence about who changed what of a person's entry, roles, absences or account, and when: what holds now and what
 * held before. Never changed, never taken back.
 */
@Entity
@Table(name = "person_change")
@NullUnmarked
public class PersonChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_change_seq")
    @SequenceGenerator(name = "person_change_seq", allocationSize = 50)
    private Long id;

    private String login;

    @Column(name = "happened_at")
    private Instant at;

    private String actorLogin;
    private String actorName;
    private String insteadOf;
    private String sentence;

    protected PersonChange() {}

    PersonChange(String login, Instant at, Actor actor, String sentence) {
        this.login = login;
        this.at = at;
        this.actorLogin = actor.login();
        this.actorName = actor.name();
        this.insteadOf = actor.insteadOf();
        this.sentence = sentence;
    }

    Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** Who did it, with "i. V. für …" where somebody stood in. */
    public String actor() {
        return insteadOf == null ? actorName : actorName + " i. V. für " + insteadOf;
    }

    public String sentence() {
        return sentence;
    }
}
