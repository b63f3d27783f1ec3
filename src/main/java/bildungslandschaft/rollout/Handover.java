package bildungslandschaft.rollout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The small public event at which a Kita gets its plaque (form F-RO-7). */
@Embeddable
public record Handover(
        @Column(name = "handover_on") LocalDate on,
        @Column(name = "handover_time") LocalTime time,
        @Column(name = "handover_place") String place,
        @Column(name = "handover_guests") @Nullable String guests,
        @Column(name = "handover_press") @Nullable String pressText,
        @Column(name = "handover_photos") Boolean photosAllowed) {}
