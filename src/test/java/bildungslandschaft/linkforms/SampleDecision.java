package bildungslandschaft.linkforms;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.LinkForm;
import bildungslandschaft.workflow.Timeline;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A provider decides whether its Kita may take part, as a business module would ask: the first answer decides. */
@Component
public class SampleDecision implements LinkForm<SampleDecision.Input> {

    public static final String PURPOSE = "counselling-request/sampleDecision";

    private final Timeline timeline;

    SampleDecision(Timeline timeline) {
        this.timeline = timeline;
    }

    enum Verdict {
        YES,
        NO
    }

    record Input(Verdict verdict) {}

    @Override
    public String process() {
        return "counselling-request";
    }

    @Override
    public String event() {
        return "sampleDecision";
    }

    @Override
    public boolean reusable() {
        return false;
    }

    @Override
    public Sheet sheet(CaseNumber number) {
        return new Sheet("Teilnahme entscheiden", "Die Kita möchte mitmachen.", List.of(), "Entscheidung senden");
    }

    @Override
    public String respondent(@Nullable String recipient) {
        return "Träger der Kita";
    }

    @Override
    public Reply submit(CaseNumber number, Input input, Actor actor) {
        decide(number, input.verdict(), actor);
        return new Reply("Danke für Ihre Entscheidung", "Wir geben sie an die Kita weiter.");
    }

    /** The same for those who decide on the telephone. */
    void decide(CaseNumber number, Verdict verdict, Actor actor) {
        timeline.note(number, actor, "Entscheidung: " + verdict);
    }

    @Override
    public Optional<String> decided(CaseNumber number) {
        return timeline.of(number).stream().findFirst().map(entry -> "Es ist entschieden. " + entry.sentence());
    }
}
