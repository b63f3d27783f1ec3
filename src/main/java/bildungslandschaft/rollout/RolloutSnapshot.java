package bildungslandschaft.rollout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** How far a project had come in one unit on the day of a monthly review; never changed afterwards. */
@Entity
@Table(name = "rollout_snapshots")
class RolloutSnapshot {

    @EmbeddedId
    private Key key;

    private int counted;
    private int reached;
    private int certified;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected RolloutSnapshot() {}

    RolloutSnapshot(Key key, Coverage coverage, Instant now) {
        this.key = key;
        this.counted = coverage.reached().whole();
        this.reached = coverage.reached().part();
        this.certified = coverage.certified();
        this.recordedAt = now;
    }

    String unit() {
        return key.unit();
    }

    LocalDate takenOn() {
        return key.takenOn();
    }

    Coverage coverage() {
        return new Coverage(new Share(reached, counted), certified);
    }

    /** One review of one unit. */
    @Embeddable
    record Key(
            @Column(name = "project") String project,
            @Column(name = "unit") String unit,
            @Column(name = "taken_on") LocalDate takenOn) {}
}
