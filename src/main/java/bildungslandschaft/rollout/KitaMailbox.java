package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kitas;
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
        return kitas.kita(kitaId)
                .flatMap(kita -> Optional.ofNullable(kita.email()).map(email -> new Recipient(email, kita.headName())));
    }

    Optional<Recipient> ofTraeger(String kitaId) {
        return kitas.kita(kitaId)
                .flatMap(kita -> kitas.addressOf(kita.traeger()))
                .map(email -> new Recipient(email, null));
    }

    /** @param name for the greeting */
    record Recipient(String email, @Nullable String name) {}
}
