package bildungslandschaft.conference;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Facts;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What conferences have led to. Before management has released it there is nothing to read. */
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
                .add("Gäste", written.get(PlanStep.RECORD_CONFERENCE_DAY))
                .add("Protokolle der Thementische", written.get(PlanStep.COLLECT_MINUTES))
                .add("Rückmeldungen", written.get(PlanStep.EVALUATE_CONFERENCE))
                .add("Maßnahmen", written.get(PlanStep.DERIVE_MEASURES));
        return Optional.of(new ConferenceOutcome(details.proceedingsAt(), details.publishedOn(), facts.list()));
    }
}
