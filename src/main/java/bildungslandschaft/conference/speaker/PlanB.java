package bildungslandschaft.conference.speaker;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What was decided once somebody had cancelled too late for a new search.
 *
 * @param note what changes by it, for all whom it concerns
 */
@Embeddable
record PlanB(
        @Enumerated(EnumType.STRING) @Column(name = "fallback")
        Fallback decided,

        @Column(name = "change_note") @Nullable String note) {}
