package bildungslandschaft.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a conference's file says beside its plan, each known sooner or later.
 *
 * @param budget in euros, as {@code spent}
 * @param endReason why it does not take place
 */
record ConferenceDetails(
        @Nullable Purpose purpose,
        @Nullable String goals,
        @Nullable Integer budget,
        @Nullable Integer spent,
        @Nullable Integer attended,
        @Nullable String proceedingsAt,
        @Nullable LocalDate publishedOn,
        @Nullable String endReason,
        @Nullable Substitute substitute) {}
