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
    private final KitaRules rules;

    Respondents(Kitas kitas, KitaRules rules) {
        this.kitas = kitas;
        this.rules = rules;
    }

    /** The one who is asked now; where the register names nobody, the file keeps nobody. */
    void remember(Participation file) {
        kitas.kita(file.view().kitaId()).flatMap(kita -> of(kita, file.state())).ifPresent(file::await);
    }

    /** Whether the Kita has gone over to somebody else since its approval was asked for, noticed or not. */
    boolean hasOtherTraeger(Participation file) {
        return kitas.kita(file.view().kitaId())
                .filter(kita -> rules.path(kita) != file.view().approvalPath()
                        || file.isAwaitingAnotherThan(kita.traeger().name()))
                .isPresent();
    }

    /** The Traeger while the Kita is to be approved, otherwise the head; empty if the register names nobody. */
    static Optional<String> of(Kita kita, ParticipationState state) {
        var name = state == ParticipationState.APPROVAL_PENDING
                ? kita.traeger().name()
                : Objects.requireNonNullElse(kita.headName(), "");
        return Optional.of(name).filter(known -> !known.isEmpty());
    }
}
