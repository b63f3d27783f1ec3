package bildungslandschaft.counselling;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office's agreements on counselling. Numbers are working days.
 *
 * @param review until a request has been looked at; the advisor is reminded on the morning of that day
 * @param reviewEscalation until coordination takes an unseen request back
 * @param manualAssignment until coordination has found an advisor
 * @param appointment until an appointment has been agreed
 * @param documentation after the conversation until it is documented
 * @param referral until a referral is documented
 * @param keepClosed how long a closed file is kept
 * @param keepWithdrawn how long the file of a withdrawn request is kept
 */
@ConfigurationProperties("bildungslandschaft.counselling")
record CounsellingSettings(
        @DefaultValue("2") int review,
        @DefaultValue("3") int reviewEscalation,
        @DefaultValue("1") int manualAssignment,
        @DefaultValue("3") int appointment,
        @DefaultValue("2") int documentation,
        @DefaultValue("2") int referral,
        @DefaultValue("12m") Period keepClosed,
        @DefaultValue("3m") Period keepWithdrawn) {}
