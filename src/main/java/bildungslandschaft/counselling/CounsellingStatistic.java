package bildungslandschaft.counselling;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One finished case, as the statistics remember it: codes, the unit and the quarter. It has a random key, no number and
 * no moment of writing, so that nobody can find the way back to the person.
 */
@Entity
@Table(name = "counselling_statistics")
class CounsellingStatistic {

    @Id
    private UUID id;

    private String quarter;

    private @Nullable String unit;

    @Convert(converter = CodeList.class)
    private List<String> concerns;

    @Enumerated(EnumType.STRING)
    private AgeGroup ageGroup;

    @Enumerated(EnumType.STRING)
    private CounsellingMode counsellingMode;

    private String outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable ReferralTarget referralTarget;

    private @Nullable String durationBand;

    private @Nullable String counsellingType;

    private @Nullable String counsellingResult;

    private @Nullable String gender;

    private @Nullable String employmentStatus;

    private @Nullable String schoolQualification;

    @SuppressWarnings("NullAway.Init")
    protected CounsellingStatistic() {}

    CounsellingStatistic(CounsellingCase file, LocalDate today) {
        this.id = UUID.randomUUID();
        this.quarter = "%d-Q%d".formatted(today.getYear(), today.get(IsoFields.QUARTER_OF_YEAR));
        this.unit = file.unit();
        this.concerns = file.concerns().stream().map(Concern::name).toList();
        this.ageGroup = file.ageGroup();
        this.counsellingMode = file.counsellingMode();
        this.outcome = file.state().name();
        var referral = file.referral();
        this.referralTarget = referral == null ? null : referral.target();
        var documentation = file.documentation();
        if (documentation != null) {
            this.durationBand = bandOf(documentation.durationMinutes());
            this.counsellingType = documentation.counsellingType();
            this.counsellingResult = documentation.result();
            this.gender = documentation.gender();
            this.employmentStatus = documentation.employmentStatus();
            this.schoolQualification = documentation.schoolQualification();
        }
    }

    /** The bands of the county's yearly report, in minutes. */
    private static String bandOf(int minutes) {
        if (minutes <= 15) {
            return "UP_TO_15";
        } else if (minutes <= 30) {
            return "UP_TO_30";
        } else if (minutes <= 60) {
            return "UP_TO_60";
        }
        return minutes <= 90 ? "UP_TO_90" : "OVER_90";
    }
}
