package bildungslandschaft.rollout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a registered Kita has come on the way to its certificate.
 *
 * @param visits workshops that its staff have attended
 * @param nextTalkOn when the office talks with the Kita again about its practice
 * @param certifiedOn the day on the certificate
 * @param validUntil last day of the certificate
 * @param renewing whether the renewal of this certificate has begun
 */
@Embeddable
public record Training(
        @Column(name = "visits") int visits,
        @Column(name = "next_talk_on") @Nullable LocalDate nextTalkOn,
        @Column(name = "material_on") @Nullable LocalDate materialHandedOverOn,
        @Column(name = "certified_on") @Nullable LocalDate certifiedOn,
        @Column(name = "certificate_valid_until") @Nullable LocalDate validUntil,
        @Column(name = "renewing") boolean renewing) {

    static Training none() {
        return new Training(0, null, null, null, null, false);
    }

    Training visited() {
        return new Training(visits + 1, nextTalkOn, materialHandedOverOn, certifiedOn, validUntil, renewing);
    }

    Training talkAgainOn(LocalDate day) {
        return new Training(visits, day, materialHandedOverOn, certifiedOn, validUntil, renewing);
    }

    Training withMaterialOn(LocalDate day) {
        return new Training(visits, nextTalkOn, day, certifiedOn, validUntil, renewing);
    }

    /** The foundation has said yes; valid from the day on which the certificate is handed over and entered. */
    Training awarded(LocalDate on) {
        return new Training(visits, nextTalkOn, materialHandedOverOn, on, validUntil, renewing);
    }

    Training certified(LocalDate on, LocalDate until) {
        return new Training(visits, nextTalkOn, materialHandedOverOn, on, until, false);
    }

    Training beingRenewed() {
        return new Training(visits, nextTalkOn, materialHandedOverOn, certifiedOn, validUntil, true);
    }
}
