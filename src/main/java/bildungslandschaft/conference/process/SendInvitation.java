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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination sends the invitation with the programme. */
@Component
class SendInvitation implements UserTask<SendInvitation.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    SendInvitation(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.COMPILE_PROGRAMME);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.note(number, PlanStep.SEND_INVITATION, input.written(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Einladung ist verschickt, die Anmeldung öffnet sich.";
    }

    record Input(Integer recipients, @Nullable String remark) {
        String written() {
            var reached = recipients + " Empfänger";
            return remark == null ? reached : reached + "\n" + remark;
        }
    }
}
