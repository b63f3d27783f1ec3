package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.SilentContact;
import bildungslandschaft.rollout.TrainingBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Coordination asks a silent contact what holds the handover up; only the municipality names a day. */
@Component
class PursueHandover implements UserTask<PursueHandover.Input> {

    private final SilentContact contact;
    private final TrainingBriefing briefing;

    PursueHandover(SilentContact contact, TrainingBriefing briefing) {
        this.contact = contact;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.factsOf(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        contact.asked(number, SilentContact.About.HANDOVER, input.note(), actor);
        return Answers.none();
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public Class<? extends UserTask<?>> pursues() {
        return ApproveHandover.class;
    }

    @Override
    public String ifNothingHappens() {
        return "Die Übergabe wartet weiter. Sobald die Kommune einen Tag nennt, entfällt diese Aufgabe.";
    }

    @Override
    public String done(Input input) {
        return "Ihre Nachfrage steht im Verlauf. Die Aufgabe bleibt bei der Kommune.";
    }

    record Input(String note) {}
}
