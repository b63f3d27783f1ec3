package bildungslandschaft.conference.speaker;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Somebody who was asked and does not come, kept until it is settled so that nobody is asked twice. */
@Embeddable
record SpeakerDeclined(
        @Column(name = "contact_name") String name,
        @Column(name = "cancelled") Boolean cancelled,
        @Column(name = "declined_on") LocalDate on) {}
