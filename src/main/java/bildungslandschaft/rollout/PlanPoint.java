package bildungslandschaft.rollout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * One point of a project's plan curve.
 *
 * @param reached Kitas to be reached until the day
 */
@Embeddable
public record PlanPoint(
        @Column(name = "planned_on") LocalDate plannedOn,
        @Column(name = "reached") int reached) {}
