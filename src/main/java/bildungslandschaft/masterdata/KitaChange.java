package bildungslandschaft.masterdata;

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

/** One sentence about who changed what of a Kita by hand, and when. Never changed, never taken back. */
@Entity
@Table(name = "kita_change")
@NullUnmarked
public class KitaChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kita_change_seq")
    @SequenceGenerator(name = "kita_change_seq", allocationSize = 50)
    private Long id;

    private String kitaId;

    @Column(name = "happened_at")
    private Instant at;

    private String actorLogin;
    private String actorName;
    private String insteadOf;
    private String sentence;

    protected KitaChange() {}

    KitaChange(String kitaId, Instant at, Actor actor, String sentence) {
        this.kitaId = kitaId;
        this.at = at;
        this.actorLogin = actor.login();
        this.actorName = actor.name();
        this.insteadOf = actor.insteadOf();
        this.sentence = sentence;
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
