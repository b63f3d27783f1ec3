package bildungslandschaft.conference.speaker;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.LinkForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One question to whoever is asked for a part of the day: do you come? The first answer decides. */
@Component
class SpeakerAnswerForm implements LinkForm<SpeakerReply> {

    private final SpeakerSearch search;
    private final SpeakerBriefing briefing;

    SpeakerAnswerForm(SpeakerSearch search, SpeakerBriefing briefing) {
        this.search = search;
        this.briefing = briefing;
    }

    @Override
    public String process() {
        return "speaker-request";
    }

    @Override
    public String event() {
        return "speakerAnswered";
    }

    @Override
    public boolean reusable() {
        return false;
    }

    @Override
    public Sheet sheet(CaseNumber number) {
        return new Sheet(
                "Wirken Sie mit?",
                "Wir würden uns freuen, wenn Sie dabei sind. Honorar und Anreise besprechen wir danach mit Ihnen.",
                briefing.of(number),
                "Antwort senden");
    }

    @Override
    public String respondent(@Nullable String recipient) {
        return "Angefragte Person";
    }

    @Override
    public Reply submit(CaseNumber number, SpeakerReply input, Actor actor) {
        search.receive(number, input, actor);
        return input.answer() == SpeakerReply.Answer.ACCEPTED
                ? new Reply(
                        "Danke für Ihre Zusage",
                        "Sie bekommen gleich eine E-Mail mit dem Termin. Wegen Honorar, Anreise und Unterlagen melden wir uns.")
                : new Reply(
                        "Danke für Ihre Antwort", "Schade, vielleicht ein anderes Mal. Sie müssen nichts weiter tun.");
    }

    @Override
    public Optional<String> decided(CaseNumber number) {
        return briefing.isAnswered(number)
                ? Optional.of("Diese Anfrage ist beantwortet. Hat sich etwas geändert? Bitte rufen Sie uns an.")
                : Optional.empty();
    }
}
