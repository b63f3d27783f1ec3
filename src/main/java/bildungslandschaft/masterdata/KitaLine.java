package bildungslandschaft.masterdata;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a list says about a Kita, checked for itself but not yet against the register.
 *
 * @param line in the file
 * @param validFrom since when it is so; null for from today on
 * @param validTo the last day of the Kita; null if it stays open
 */
@Embeddable
record KitaLine(
        int line,
        String kitaId,
        String name,
        String ags,
        @Enumerated(EnumType.STRING) Kita.Kind kind,
        @Enumerated(EnumType.STRING) Traeger.Kind traegerKind,
        String traeger,
        int places,
        @Nullable Integer staff,
        @Nullable String headName,
        @Nullable String email,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
