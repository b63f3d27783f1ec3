package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.SilentContact;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import org.springframework.stereotype.Component;

/** Coordination asks a silent contact why an exit is not confirmed. */
@Component
class PursueExit implements UserTask<PursueExit.Input> {

    private final SilentContact contact;

    PursueExit(SilentContact contact) {
        this.contact = contact;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        contact.asked(number, SilentContact.About.EXIT, input.note(), actor);
        return Answers.none();
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public Class<? extends UserTask<?>> pursues() {
        return ConfirmExit.class;
    }

    @Override
    public String ifNothingHappens() {
        return "Der Ausstieg gilt auch so. Sobald die Kommune ihn bestätigt, entfällt diese Aufgabe.";
    }

    @Override
    public String done(Input input) {
        return "Ihre Nachfrage steht im Verlauf. Die Aufgabe bleibt bei der Kommune.";
    }

    record Input(String note) {}
}
