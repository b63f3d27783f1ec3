package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaBriefing;
import bildungslandschaft.rollout.TraegerApproval;
import bildungslandschaft.rollout.TraegerReply;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contact speaks with an independent Traeger that has not decided; the contact decides nothing. */
@Component
class MediateWithTraeger implements UserTask<MediateWithTraeger.Input> {

    private final TraegerApproval approval;
    private final KitaBriefing briefing;

    MediateWithTraeger(TraegerApproval approval, KitaBriefing briefing) {
        this.approval = approval;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.usualRelease();
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forTraeger(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        if (input.decision() == Outcome.NO_DECISION) {
            approval.noteIndecision(number, actor);
        } else {
            approval.noteTold(number, input.told(), actor);
        }
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Dann fragt die Koordination nach. Die Entscheidung bleibt beim Träger; antwortet er, entfällt diese Aufgabe.";
    }

    @Override
    public String done(Input input) {
        return input.decision() == Outcome.NO_DECISION
                ? "Ohne Entscheidung des Trägers nimmt die Kita nicht teil."
                : "Die Entscheidung des Trägers ist festgehalten.";
    }

    /** What the Traeger says, or that it does not decide. */
    enum Outcome {
        APPROVED,
        REJECTED,
        NO_DECISION
    }

    record Input(
            Outcome decision,
            @Nullable Integer staff,
            @Nullable Integer days,
            @Nullable String conditions,
            @Nullable String signedBy) {

        TraegerReply told() {
            var verdict = TraegerReply.Verdict.valueOf(decision.name());
            return new TraegerReply(verdict, staff, days, conditions, Objects.requireNonNull(signedBy), null);
        }
    }
}
