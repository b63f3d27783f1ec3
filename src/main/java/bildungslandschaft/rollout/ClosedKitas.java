package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kitas;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of Kitas that the register has closed: they leave the figures of their projects, and nothing is asked of them. */
@Service
@Transactional
public class ClosedKitas {

    private final Participations participations;
    private final KitaRollout rollout;
    private final RolloutJournal journal;
    private final Kitas kitas;
    private final Clock clock;

    ClosedKitas(Participations participations, KitaRollout rollout, RolloutJournal journal, Kitas kitas, Clock clock) {
        this.participations = participations;
        this.rollout = rollout;
        this.journal = journal;
        this.kitas = kitas;
        this.clock = clock;
    }

    /** Where a Kita still takes part whose last day is over. */
    @Transactional(readOnly = true)
    public List<CaseNumber> remaining() {
        return remaining(kitas.closedBefore(LocalDate.now(clock)));
    }

    /** The same for one Kita; empty while it is open, or announced. */
    @Transactional(readOnly = true)
    public List<CaseNumber> remaining(String kitaId) {
        return isClosed(kitaId) ? remaining(List.of(kitaId)) : List.of();
    }

    private List<CaseNumber> remaining(Collection<String> kitaIds) {
        return participations.findRemaining(kitaIds).stream()
                .map(CaseNumber::new)
                .toList();
    }

    /** A second call changes nothing. */
    public void lapse(CaseNumber number) {
        journal.begin(number);
        var file = participations.get(number);
        if (file.state().counted() && isClosed(file.view().kitaId())) {
            rollout.end(number, EndReason.CLOSED_DOWN, Actor.software());
        }
    }

    private boolean isClosed(String kitaId) {
        return kitas.history(kitaId)
                .map(history -> history.closedAfter())
                .filter(lastDay -> lastDay.isBefore(LocalDate.now(clock)))
                .isPresent();
    }
}
