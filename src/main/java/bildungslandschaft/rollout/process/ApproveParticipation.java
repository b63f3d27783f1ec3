package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ApprovalFacts;
import bildungslandschaft.rollout.DeputyApproval;
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

/** The contact decides for the municipality whether the Kita takes part and its staff are released. */
@Component
class ApproveParticipation implements UserTask<ApproveParticipation.Input> {

    private final KitaApproval approval;
    private final DeputyApproval deputies;
    private final KitaBriefing briefing;

    ApproveParticipation(KitaApproval approval, DeputyApproval deputies, KitaBriefing briefing) {
        this.approval = approval;
        this.deputies = deputies;
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
            case QUERY -> approval.ask(number, Objects.requireNonNull(input.question()), actor);
            case BIASED -> deputies.recuse(number, actor);
        }
        return Answers.of(ParticipationApprovalProcess.Question.approvalDecision, input.decision());
    }

    @Override
    public String ifNothingHappens() {
        return "Nach acht Arbeitstagen fragt die Koordination nach. Freigegeben wird nichts ohne Sie.";
    }

    @Override
    public String done(Input input) {
        return switch (input.decision()) {
            case APPROVE -> "Danke. Die Teilnahme ist freigegeben; die Kita wird um ihre Anmeldung gebeten.";
            case REJECT -> "Die Teilnahme ist abgelehnt.";
            case QUERY -> "Die Koordination beantwortet Ihre Frage; danach liegt die Freigabe wieder bei Ihnen.";
            case BIASED ->
                "Danke, dass Sie es sagen. Es entscheidet jetzt Ihre Vertretung; Sie müssen nichts weiter tun.";
        };
    }

    /** The ways the municipality can decide; a query is none yet, and whoever is biased leaves it to a deputy. */
    enum Outcome {
        APPROVE,
        REJECT,
        QUERY,
        BIASED
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
            @Nullable String reason,
            @Nullable String question) {

        ApprovalFacts facts() {
            return new ApprovalFacts(staff, days, substituteArranged, costs, budgetLine, committeeOn, conditions);
        }
    }
}
