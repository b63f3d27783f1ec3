package bildungslandschaft.rollout;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where mails for a Kita and for who runs it go, and letters where there is no mail address. */
@Component
class KitaMailbox {

    private final Kitas kitas;
    private final Directory directory;

    KitaMailbox(Kitas kitas, Directory directory) {
        this.kitas = kitas;
        this.directory = directory;
    }

    /** Empty means that a letter is needed. */
    Optional<Recipient> of(String kitaId) {
        return kitas.kita(kitaId)
                .flatMap(kita -> Optional.ofNullable(kita.email()).map(email -> new Recipient(email, kita.headName())));
    }

    /** Empty means that a letter is needed. */
    Optional<Recipient> ofTraeger(String kitaId) {
        return kitas.kita(kitaId)
                .flatMap(kita -> kitas.addressOf(kita.traeger()))
                .map(email -> new Recipient(email, null));
    }

    /** The register knows no streets: whoever posts the letter adds it once. */
    Addressee letterTo(String kitaId) {
        var kita = kitas.kita(kitaId).orElseThrow();
        return new Addressee(kita.id(), List.of(kita.name(), headOf(kita)), townOf(kita), kita.headName());
    }

    /** Until somebody adds where the Traeger is, its letter goes by way of the Kita. */
    Addressee letterToTraeger(String kitaId) {
        var kita = kitas.kita(kitaId).orElseThrow();
        var traeger = kita.traeger().name();
        return new Addressee(traeger, List.of(traeger), "über " + kita.name() + ", " + townOf(kita), null);
    }

    private static String headOf(Kita kita) {
        var name = kita.headName();
        return name == null ? "Leitung" : name.replaceFirst("^Herr ", "Herrn ");
    }

    private String townOf(Kita kita) {
        return directory
                .municipality(kita.ags())
                .map(place -> place.postcode() + " " + place.name())
                .orElse("");
    }

    /** @param name for the greeting */
    record Recipient(String email, @Nullable String name) {}

    /**
     * Who stands in the window of the envelope.
     *
     * @param key the same for all letters to the same
     * @param names the lines above the street
     * @param greeted for the greeting; null to greet nobody by name
     */
    record Addressee(
            String key,
            List<String> names,
            String town,
            @Nullable String greeted) {}
}
