package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ApprovalFacts;
import bildungslandschaft.rollout.KitaApproval;
import bildungslandschaft.rollout.KitaBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody else in the municipality decides where the contact is biased. */
@Component
class ApproveAsDeputy implements UserTask<ApproveAsDeputy.Input> {

    private final KitaApproval approval;
    private final KitaBriefing briefing;

    ApproveAsDeputy(KitaApproval approval, KitaBriefing briefing) {
        this.approval = approval;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.usualApproval(number);
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forApproval(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        switch (input.decision()) {
            case APPROVE -> approval.grant(number, input.facts(), actor);
            case REJECT -> approval.refuse(number, Objects.requireNonNull(input.reason()), actor);
        }
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Nach acht Arbeitstagen fragt die Koordination nach. Freigegeben wird nichts ohne Sie.";
    }

    @Override
    public String done(Input input) {
        return switch (input.decision()) {
            case APPROVE -> "Die Teilnahme ist freigegeben; die Kita wird um ihre Anmeldung gebeten.";
            case REJECT -> "Die Teilnahme ist abgelehnt.";
        };
    }

    /** The ways a deputy can decide; whoever wants to know more rings coordination. */
    enum Outcome {
        APPROVE,
        REJECT
    }

    record Input(
            Outcome decision,
            @Nullable Integer staff,
            @Nullable Integer days,
            boolean substituteArranged,
            @Nullable Integer costs,
            @Nullable String budgetLine,
            @Nullable LocalDate committeeOn,
            @Nullable String conditions,
            @Nullable String reason) {

        ApprovalFacts facts() {
            return new ApprovalFacts(staff, days, substituteArranged, costs, budgetLine, committeeOn, conditions);
        }
    }
}
