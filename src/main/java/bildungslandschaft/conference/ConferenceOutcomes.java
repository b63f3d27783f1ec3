package bildungslandschaft.conference;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Facts;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What conferences have led to. Before management has released it there is nothing to read, and what those who prepared
 * it noted for each other, on its day or from the feedback, stays with them.
 */
@Service
@Transactional(readOnly = true)
public class ConferenceOutcomes {

    private final Conferences conferences;
    private final ConferenceSteps steps;

    ConferenceOutcomes(Conferences conferences, ConferenceSteps steps) {
        this.conferences = conferences;
        this.steps = steps;
    }

    public Optional<ConferenceOutcome> find(CaseNumber number, Actor reader) {
        return ConferenceReaders.mayRead(reader)
                ? conferences.findById(number.value()).flatMap(this::outcome)
                : Optional.empty();
    }

    private Optional<ConferenceOutcome> outcome(Conference file) {
        var details = file.details();
        if (details.publishedOn() == null || details.proceedingsAt() == null) {
            return Optional.empty();
        }
        var written = steps.findByConference(file.number().value()).stream()
                .filter(step -> step.isDone() && step.result() != null)
                .collect(Collectors.toMap(ConferenceStep::step, step -> String.valueOf(step.result())));
        var facts = new Facts()
                .add(
                        "Gäste",
                        details.attended() == null ? null : details.attended().toString())
                .add("Protokolle der Thementische", written.get(PlanStep.COLLECT_MINUTES))
                .add("Rückmeldungen", firstLine(written.get(PlanStep.EVALUATE_CONFERENCE)))
                .add("Maßnahmen", written.get(PlanStep.DERIVE_MEASURES));
        return Optional.of(new ConferenceOutcome(details.proceedingsAt(), details.publishedOn(), facts.list()));
    }

    /** How many have answered; below it stands what they found. */
    private static @Nullable String firstLine(@Nullable String text) {
        return text == null ? null : text.lines().findFirst().orElse(null);
    }
}
