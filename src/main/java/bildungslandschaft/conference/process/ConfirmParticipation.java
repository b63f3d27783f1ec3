package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.ConferencePreparation;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Coordination confirms to everybody where they sit and how to get there. */
@Component
class ConfirmParticipation implements UserTask<ConfirmParticipation.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    ConfirmParticipation(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.ASSIGN_TABLES);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.note(number, PlanStep.CONFIRM_PARTICIPATION, input.confirmed() + " Bestätigungen", actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Alle wissen Bescheid.";
    }

    record Input(Integer confirmed) {}
}
