package bildungslandschaft.rollout;

import bildungslandschaft.workflow.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who has changed a project's plan curve by hand last.
 *
 * @param number counts the changes, so that somebody who works on an old curve is noticed; 0 as it was drawn
 */
@Embeddable
record CurveEdition(
        @Column(name = "curve_edition") int number,
        @Column(name = "curve_changed_at") @Nullable Instant changedAt,
        @Column(name = "curve_changed_by") @Nullable String changedBy) {

    static CurveEdition asDrawn() {
        return new CurveEdition(0, null, null);
    }

    CurveEdition next(Actor by, Instant now) {
        var name = by.insteadOf() == null ? by.name() : by.name() + " i. V. für " + by.insteadOf();
        return new CurveEdition(number + 1, now, name);
    }
}
