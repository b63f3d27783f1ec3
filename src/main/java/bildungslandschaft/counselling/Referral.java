package bildungslandschaft.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** To whom the person was referred and what was handed over with their consent (Weiterverweisung). */
@Embeddable
public record Referral(
        @Enumerated(EnumType.STRING) @Column(name = "referral_target")
        ReferralTarget target,

        @Column(name = "referral_kind") String kind,
        @Column(name = "referral_data") String dataHandedOver,
        @Column(name = "referral_consent") Boolean consentGiven,
        @Column(name = "referral_note") @Nullable String note) {}
