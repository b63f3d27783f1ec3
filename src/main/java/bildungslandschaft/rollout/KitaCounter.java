package bildungslandschaft.rollout;

import bildungslandschaft.directory.Audience;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseAction;
import bildungslandschaft.workflow.CaseNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who of the staff may do what for a Kita beside the tasks, and when. */
@Service
@Transactional(readOnly = true)
public class KitaCounter {

    private static final String COORDINATION = Audience.keyFor(Role.COORDINATOR, null);

    private final Participations participations;
    private final Kitas kitas;
    private final KitaRollout rollout;

    KitaCounter(Participations participations, Kitas kitas, KitaRollout rollout) {
        this.participations = participations;
        this.kitas = kitas;
        this.rollout = rollout;
    }

    /** Empty if there is no such Kita, or if this is not for the person to do: nobody can tell which. */
    public Optional<Visit> visit(CaseNumber number, KitaAct act, Actor actor) {
        return participations
                .findById(number.value())
                .map(Participation::view)
                .flatMap(file -> audience(file, act, actor)
                        .map(audience -> new Visit(
                                number,
                                kitas.kita(file.kitaId()).map(Kita::name).orElse(file.kitaId()),
                                isPossible(act, file),
                                actor.within(audience))));
    }

    /** What the case page offers this person now. */
    List<CaseAction> actions(ParticipationView file, Actor reader) {
        return Arrays.stream(KitaAct.values())
                .filter(act ->
                        isPossible(act, file) && audience(file, act, reader).isPresent())
                .map(act -> new CaseAction(act.label(), "/rollout/kita/" + file.number() + "/" + act.page()))
                .toList();
    }

    private boolean isPossible(KitaAct act, ParticipationView file) {
        return act == KitaAct.REOPEN ? rollout.mayReopen(file) : act.isPossible(file);
    }

    private static Optional<String> audience(ParticipationView file, KitaAct act, Actor actor) {
        var contact = Audience.keyFor(Role.CONTACT, file.unit());
        if (actor.reaches(COORDINATION)) {
            return Optional.of(COORDINATION);
        }
        return act.contactToo(file.state()) && actor.reaches(contact) ? Optional.of(contact) : Optional.empty();
    }

    /**
     * Somebody who may act for a Kita.
     *
     * @param possible whether there is anything to do at this moment
     * @param actor the same person, "i. V. für" somebody where that is so
     */
    public record Visit(CaseNumber number, String kita, boolean possible, Actor actor) {}
}
