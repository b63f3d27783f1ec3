package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.SpeakerBriefing;
import bildungslandschaft.conference.speaker.SpeakerDocuments;
import bildungslandschaft.conference.speaker.SpeakerMaterial;
import bildungslandschaft.conference.speaker.SpeakerMaterial.Rights;
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

/** Coordination takes down what a speaker does not send by link. */
@Component
class CollectDocuments implements UserTask<CollectDocuments.Input> {

    private final SpeakerDocuments documents;
    private final SpeakerBriefing briefing;

    CollectDocuments(SpeakerDocuments documents, SpeakerBriefing briefing) {
        this.documents = documents;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.typed(number);
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forOffice(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        documents.collect(number, input.material(), actor);
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Die Person wird erinnert; trägt sie alles selbst ein, verschwindet die Aufgabe.";
    }

    @Override
    public String done(Input input) {
        return "Für diesen Programmpunkt ist alles da.";
    }

    /** Whether there is something to take down. */
    enum Outcome {
        RECEIVED,
        WITHOUT
    }

    record Input(
            Outcome outcome,
            @Nullable String talkTitle,
            @Nullable String summary,
            @Nullable String about,
            @Nullable Rights rights,
            @Nullable String technology,
            @Nullable String support) {

        @Nullable
        SpeakerMaterial material() {
            return outcome == Outcome.WITHOUT
                    ? null
                    : new SpeakerMaterial(
                            Objects.requireNonNull(talkTitle),
                            Objects.requireNonNull(summary),
                            about,
                            Objects.requireNonNull(rights),
                            technology,
                            support);
        }
    }
}
