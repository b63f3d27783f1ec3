package bildungslandschaft.conference.speaker;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.LinkForm;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the office needs of a speaker before the day. */
@Component
class SpeakerMaterialForm implements LinkForm<SpeakerMaterial> {

    private final SpeakerDocuments documents;
    private final SpeakerBriefing briefing;

    SpeakerMaterialForm(SpeakerDocuments documents, SpeakerBriefing briefing) {
        this.documents = documents;
        this.briefing = briefing;
    }

    @Override
    public String process() {
        return "speaker-engagement";
    }

    @Override
    public String event() {
        return "documentsReceived";
    }

    @Override
    public boolean reusable() {
        return false;
    }

    @Override
    public Sheet sheet(CaseNumber number) {
        return new Sheet(
                "Ihre Angaben für die Konferenz",
                "Damit bereiten wir Ihren Auftritt vor. Nichts davon wird von selbst veröffentlicht.",
                briefing.of(number),
                "Angaben senden");
    }

    /** Nothing of what was given before: the link may have been passed on. */
    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return Map.of();
    }

    @Override
    public String respondent(@Nullable String recipient) {
        return "Referierende Person";
    }

    @Override
    public Reply submit(CaseNumber number, SpeakerMaterial input, Actor actor) {
        documents.receive(number, input, actor);
        return new Reply("Danke, wir haben alles", "Ändert sich etwas, rufen Sie uns bitte an.");
    }

    @Override
    public Optional<String> decided(CaseNumber number) {
        return briefing.hasMaterial(number)
                ? Optional.of("Ihre Angaben sind da. Ändert sich etwas, rufen Sie uns bitte an.")
                : Optional.empty();
    }
}
