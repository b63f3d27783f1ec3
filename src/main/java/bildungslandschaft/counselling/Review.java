package bildungslandschaft.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The advisor's first look at a request (Sichtung). */
@Embeddable
public record Review(
        @Column(name = "review_complexity") @Nullable String complexity,
        @Column(name = "review_urgency") @Nullable String urgency,
        @Column(name = "review_note") @Nullable String note) {}
