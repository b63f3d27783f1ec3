package bildungslandschaft.masterdata;

import bildungslandschaft.workflow.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** One sentence about who changed what, and when. Never changed, never taken back. */
@MappedSuperclass
@NullUnmarked
public abstract class RecordedChange {

    @Column(name = "happened_at")
    private Instant at;

    private String actorLogin;
    private String actorName;
    private String insteadOf;
    private String sentence;

    protected RecordedChange() {}

    protected RecordedChange(Instant at, Actor actor, String sentence) {
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
