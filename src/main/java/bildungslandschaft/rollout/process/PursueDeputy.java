package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ApprovalDelay;
import bildungslandschaft.rollout.KitaApproval;
import bildungslandschaft.rollout.KitaBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Coordination asks a silent deputy what holds the approval up; only the deputy decides. */
@Component
class PursueDeputy implements UserTask<PursueDeputy.Input> {

    private final KitaApproval approval;
    private final KitaBriefing briefing;

    PursueDeputy(KitaApproval approval, KitaBriefing briefing) {
        this.approval = approval;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.delays();
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        approval.noteDeputyPursuit(number, input.delay(), actor);
        return Answers.none();
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public Class<? extends UserTask<?>> pursues() {
        return ApproveAsDeputy.class;
    }

    @Override
    public String ifNothingHappens() {
        return "Die Freigabe bleibt offen. Sobald die Vertretung entscheidet, entfällt diese Aufgabe.";
    }

    @Override
    public String done(Input input) {
        return "Das Ergebnis Ihrer Nachfrage steht im Verlauf. Die Freigabe bleibt bei der Vertretung.";
    }

    record Input(ApprovalDelay delay) {}
}
