package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.SilentContact;
import bildungslandschaft.rollout.UnitBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Coordination asks a silent contact what the municipality learnt. */
@Component
class PursueExperience implements UserTask<PursueExperience.Input> {

    private final SilentContact contact;
    private final UnitBriefing briefing;

    PursueExperience(SilentContact contact, UnitBriefing briefing) {
        this.contact = contact;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forExperience(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        contact.asked(number, SilentContact.About.EXPERIENCE, input.note(), actor);
        return Answers.none();
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public Class<? extends UserTask<?>> pursues() {
        return EvaluateExperience.class;
    }

    @Override
    public String ifNothingHappens() {
        return "Nach 25 Arbeitstagen schließen wir ohne Rückmeldung ab; dann entfällt diese Aufgabe.";
    }

    @Override
    public String done(Input input) {
        return "Ihre Nachfrage steht im Verlauf. Die Aufgabe bleibt bei der Kommune.";
    }

    record Input(String note) {}
}
