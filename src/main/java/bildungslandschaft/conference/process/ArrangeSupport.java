package bildungslandschaft.conference.process;

import bildungslandschaft.conference.registration.GuestDesk;
import bildungslandschaft.conference.registration.SupportOutcome;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import org.springframework.stereotype.Component;

/** Coordination arranges what a guest needs to be there; what that is stands in the guest's file. */
@Component
class ArrangeSupport implements UserTask<ArrangeSupport.Input> {

    private final GuestDesk desk;

    ArrangeSupport(GuestDesk desk) {
        this.desk = desk;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        desk.support(number, input.outcome(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Danke. Bitte sagen Sie auch dem Gast Bescheid.";
    }

    record Input(SupportOutcome outcome) {}
}
