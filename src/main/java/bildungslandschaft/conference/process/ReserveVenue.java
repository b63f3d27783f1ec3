package bildungslandschaft.conference.process;

import bildungslandschaft.conference.Accessibility;
import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.ConferencePreparation;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.conference.Venue;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination reserves a place that is large enough and that everybody can get into. */
@Component
class ReserveVenue implements UserTask<ReserveVenue.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    ReserveVenue(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.CLARIFY_GOALS);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.reserve(number, PlanStep.RESERVE_VENUE, input.venue(), input.there(), actor);
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Acht Wochen vor der Konferenz hört das Projektmanagement davon.";
    }

    @Override
    public String done(Input input) {
        return "Der Ort ist reserviert.";
    }

    record Input(
            String name,
            String address,
            Integer capacity,
            @Nullable List<Accessibility> access,
            @Nullable Integer cost) {
        Venue venue() {
            return new Venue(name, address, capacity, cost);
        }

        List<Accessibility> there() {
            return access == null ? List.of() : access;
        }
    }
}
