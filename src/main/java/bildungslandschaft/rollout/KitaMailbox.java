package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kitas;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where mails for a Kita and for who runs it go; empty means that a letter is needed. */
@Component
class KitaMailbox {

    private final Kitas kitas;

    KitaMailbox(Kitas kitas) {
        this.kitas = kitas;
    }

    Optional<Recipient> of(String kitaId) {
        return kitas.kita(kitaId).map(kita -> new Recipient(demoAddress("", kitaId), null));
    }

    Optional<Recipient> ofTraeger(String kitaId) {
        return kitas.kita(kitaId).map(kita -> new Recipient(demoAddress("traeger-", kitaId), null));
    }

    private static String demoAddress(String prefix, String kitaId) {
        return prefix + kitaId.toLowerCase(Locale.ROOT) + "@demo.example";
    }

    /** @param name for the greeting */
    record Recipient(String email, @Nullable String name) {}
}
