package bildungslandschaft.rollout;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.LinkForm;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One question to the head of a Kita: take part, later, or not? */
@Component
class KitaAnswerForm implements LinkForm<Answer> {

    private final KitaEnquiry enquiry;
    private final KitaBriefing briefing;
    private final OutsideBriefing outside;

    KitaAnswerForm(KitaEnquiry enquiry, KitaBriefing briefing, OutsideBriefing outside) {
        this.enquiry = enquiry;
        this.briefing = briefing;
        this.outside = outside;
    }

    @Override
    public String process() {
        return "kita-enquiry";
    }

    @Override
    public String event() {
        return "kitaAnswered";
    }

    /** Two people may answer for one Kita; until it is acted upon, the last word counts. */
    @Override
    public boolean reusable() {
        return true;
    }

    @Override
    public Sheet sheet(CaseNumber number) {
        return new Sheet(
                "Möchten Sie mitmachen?",
                "Es ist nur eine Frage. Bei Interesse fragen wir danach Ihren Träger; verbindlich wird es erst mit"
                        + " Ihrer Anmeldung.",
                outside.facts(number),
                "Antwort senden");
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.reasons();
    }

    @Override
    public String respondent(@Nullable String recipient) {
        return "Leitung der Kita";
    }

    @Override
    public Reply submit(CaseNumber number, Answer input, Actor actor) {
        enquiry.receive(number, input, actor);
        return switch (input.answer()) {
            case INTERESTED -> new Reply("Danke für Ihr Interesse", "Wir fragen jetzt Ihren Träger und melden uns.");
            case LATER -> new Reply("Danke für Ihre Antwort", "Wir fragen wieder, wenn es so weit ist.");
            case DECLINED ->
                new Reply(
                        "Danke für Ihre Antwort",
                        input.reason() == DeclineReason.ALREADY_CERTIFIED
                                ? "Wir melden uns, um Ihr Zertifikat zu sehen; danach zählt Ihre Kita als zertifiziert."
                                : "Wenn Sie es sich anders überlegen, rufen Sie uns an.");
        };
    }

    @Override
    public Optional<String> decided(CaseNumber number) {
        return Optional.of(outside.standing(number));
    }
}
