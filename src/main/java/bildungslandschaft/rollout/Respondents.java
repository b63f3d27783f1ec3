package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whose word a Kita's file waits for, by name. It is written down at the moment of asking: whoever comes afterwards is
 * somebody else, also if nobody has looked into the register in between.
 */
@Component
class Respondents {

    private final Kitas kitas;

    Respondents(Kitas kitas) {
        this.kitas = kitas;
    }

    /** The one who is asked now; where the register names nobody, the file keeps nobody. */
    void remember(Participation file) {
        kitas.kita(file.view().kitaId()).flatMap(kita -> of(kita, file.state())).ifPresent(file::await);
    }

    /** The Traeger while the Kita is to be approved, otherwise the head; empty if the register names nobody. */
    static Optional<String> of(Kita kita, ParticipationState state) {
        var name = state == ParticipationState.APPROVAL_PENDING
                ? kita.traeger().name()
                : Objects.requireNonNullElse(kita.headName(), "");
        return Optional.of(name).filter(known -> !known.isEmpty());
    }
}
