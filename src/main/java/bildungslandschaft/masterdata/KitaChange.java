package bildungslandschaft.masterdata;

import bildungslandschaft.workflow.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** What was changed of a Kita by hand. */
@Entity
@Table(name = "kita_change")
@NullUnmarked
public class KitaChange extends RecordedChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kita_change_seq")
    @SequenceGenerator(name = "kita_change_seq", allocationSize = 50)
    private Long id;

    private String kitaId;

    protected KitaChange() {}

    KitaChange(String kitaId, Instant at, Actor actor, String sentence) {
        super(at, actor, sentence);
        this.kitaId = kitaId;
    }
}
