package bildungslandschaft.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When and where the conversation takes place; local time of the office. */
@Embeddable
public record Appointment(
        @Column(name = "appointment_date") LocalDate date,
        @Column(name = "appointment_time") LocalTime time,
        @Column(name = "appointment_minutes") Integer durationMinutes,

        @Enumerated(EnumType.STRING) @Column(name = "appointment_mode")
        CounsellingMode mode,

        @Column(name = "appointment_place") @Nullable String place,
        @Column(name = "appointment_note") @Nullable String note) {}
