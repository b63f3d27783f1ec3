package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                "Fortbildung",
                "%d von %d Besuchen in 24 Monaten".formatted(training.visits(number), training.visitsNeeded(number))));
        var file = files.kita(number).orElseThrow();
        if (file.state() == ParticipationState.APPLICATION_SUBMITTED) {
            add(facts, "Beworben am", file.stateSince());
        }
        add(facts, "Zertifiziert am", file.training().certifiedOn());
        add(facts, "Gültig bis", file.training().validUntil());
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(new Fact(label, GermanDay.of(day)));
        }
    }
}
