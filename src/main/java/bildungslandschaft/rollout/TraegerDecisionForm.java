package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.rollout.TraegerReply.Verdict;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.LinkForm;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One question to an independent Traeger: may its Kita take part? The first decision stands. */
@Component
class TraegerDecisionForm implements LinkForm<TraegerReply> {

    private final TraegerApproval approval;
    private final KitaBriefing briefing;
    private final OutsideBriefing outside;

    TraegerDecisionForm(TraegerApproval approval, KitaBriefing briefing, OutsideBriefing outside) {
        this.approval = approval;
        this.briefing = briefing;
        this.outside = outside;
    }

    @Override
    public String process() {
        return "traeger-decision";
    }

    @Override
    public String event() {
        return "traegerDecided";
    }

    @Override
    public boolean reusable() {
        return false;
    }

    @Override
    public Sheet sheet(CaseNumber number) {
        return new Sheet(
                "Darf Ihre Kita teilnehmen?",
                "Ihre Kita möchte mitmachen. Sie entscheiden als Träger, ob sie Fachkräfte dafür freistellen darf.",
                outside.facts(number),
                "Entscheidung senden");
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.usualRelease();
    }

    @Override
    public String respondent(@Nullable String recipient) {
        return "Träger der Kita";
    }

    @Override
    public Reply submit(CaseNumber number, TraegerReply input, Actor actor) {
        approval.receive(number, input, actor);
        return input.decision() == Verdict.APPROVED
                ? new Reply("Danke, die Kita darf teilnehmen", "Wir bitten die Kita jetzt um ihre Anmeldung.")
                : new Reply("Danke für Ihre Entscheidung", "Die Kita nimmt nicht teil. Sie müssen nichts weiter tun.");
    }

    @Override
    public Optional<String> decided(CaseNumber number) {
        var file = outside.file(number);
        return Optional.ofNullable(file.approval())
                .map(made -> "Am %s hat %s die Teilnahme %s."
                        .formatted(
                                GermanDay.of(made.decidedOn()),
                                Objects.requireNonNull(file.approvalPath()).label(),
                                made.approved() ? "freigegeben" : "abgelehnt"));
    }
}
