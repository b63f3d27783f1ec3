package bildungslandschaft.directory;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which something is so, first and last included; without a last day it still is. */
@Embeddable
record Validity(LocalDate validFrom, @Nullable LocalDate validTo) {

    Validity {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("Ends on " + validTo + " before it begins on " + validFrom);
        }
    }
}
