package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.Facts;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one needs to know about a Kita's training to decide the next step. */
@Service
@Transactional(readOnly = true)
public class TrainingBriefing {

    private final KitaTraining training;
    private final RolloutFiles files;

    TrainingBriefing(KitaTraining training, RolloutFiles files) {
        this.training = training;
        this.files = files;
    }

    /** Visits against what is needed, and the days that matter. */
    public List<Fact> factsOf(CaseNumber number) {
        var facts = new Facts();
        facts.add(
                "Fortbildung",
                "%d von %d Besuchen in 24 Monaten".formatted(training.visits(number), training.visitsNeeded(number)));
        var file = files.kita(number).orElseThrow();
        if (file.state() == ParticipationState.APPLICATION_SUBMITTED) {
            facts.add("Beworben am", file.stateSince());
        }
        facts.add("Zertifiziert am", file.training().certifiedOn());
        facts.add("Gültig bis", file.training().validUntil());
        return facts.list();
    }
}
