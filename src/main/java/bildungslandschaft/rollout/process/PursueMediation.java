package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaBriefing;
import bildungslandschaft.rollout.SilentContact;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Coordination asks a silent contact what holds the mediation up; only the Traeger decides. */
@Component
class PursueMediation implements UserTask<PursueMediation.Input> {

    private final SilentContact contact;
    private final KitaBriefing briefing;

    PursueMediation(SilentContact contact, KitaBriefing briefing) {
        this.contact = contact;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forTraeger(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        contact.asked(number, SilentContact.About.MEDIATION, input.note(), actor);
        return Answers.none();
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public Class<? extends UserTask<?>> pursues() {
        return MediateWithTraeger.class;
    }

    @Override
    public String ifNothingHappens() {
        return "Die Entscheidung bleibt beim Träger. Sobald er antwortet, entfällt diese Aufgabe.";
    }

    @Override
    public String done(Input input) {
        return "Ihre Nachfrage steht im Verlauf. Die Aufgabe bleibt bei der Kommune.";
    }

    record Input(String note) {}
}
