package bildungslandschaft.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was talked about and agreed, for the advisor's eyes only, and the codes for the anonymous statistics. */
@Embeddable
public record Documentation(
        @Column(name = "held_on") LocalDate heldOn,
        @Column(name = "held_minutes") Integer durationMinutes,

        @Enumerated(EnumType.STRING) @Column(name = "held_mode") @Nullable
        CounsellingMode mode,

        @Column(name = "counselling_type") String counsellingType,
        @Column(name = "summary") String summary,
        @Column(name = "agreed_steps") @Nullable String agreedSteps,
        @Column(name = "counselling_result") String result,
        @Column(name = "gender") @Nullable String gender,
        @Column(name = "employment_status") @Nullable String employmentStatus,
        @Column(name = "school_qualification") @Nullable String schoolQualification) {}
