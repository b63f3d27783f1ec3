package bildungslandschaft.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One sentence in the timeline of a case: who, when, "i. V. für" whom, what. Never changed, never taken back. */
@Entity
@Table(name = "timeline_entries")
public class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_entries_seq")
    @SequenceGenerator(name = "timeline_entries_seq", allocationSize = 50)
    private @Nullable Long id;

    private String caseNumber;

    @Column(name = "happened_at")
    private Instant at;

    private String actorLogin;

    private String actorName;

    private @Nullable String insteadOf;

    private String sentence;

    @SuppressWarnings("NullAway.Init")
    protected TimelineEntry() {}

    TimelineEntry(CaseNumber number, Instant at, Actor actor, String sentence) {
        this.caseNumber = number.value();
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
