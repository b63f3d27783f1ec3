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

/** Coordination finds another place because the first one is lost. */
@Component
class ReplaceVenue implements UserTask<ReplaceVenue.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    ReplaceVenue(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.RESERVE_VENUE);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.reserve(number, PlanStep.REPLACE_VENUE, input.venue(), input.there(), actor);
        return Answers.none();
    }

    @Override
    public boolean urgent() {
        return true;
    }

    /** A burst pipe is nobody's silence. */
    @Override
    public boolean afterSilence() {
        return false;
    }

    @Override
    public String done(Input input) {
        return "Der neue Ort steht im Plan. Bitte sehen Sie im Programm nach, ob die Räume noch stimmen.";
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
