package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kitas;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a Kita can be written to by mail. */
@Component
class KitaMailbox {

    private final Kitas kitas;

    KitaMailbox(Kitas kitas) {
        this.kitas = kitas;
    }

    /** Empty if the Kita has no address and gets letters. */
    Optional<Recipient> of(String kitaId) {
        return kitas.kita(kitaId)
                .map(kita -> new Recipient(kita.id().toLowerCase(Locale.ROOT) + "@demo.example", null));
    }

    /** @param name of the head, for the greeting */
    record Recipient(String address, @Nullable String name) {}
}
