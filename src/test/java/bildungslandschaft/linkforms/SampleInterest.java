package bildungslandschaft.linkforms;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.LinkForm;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A Kita is asked whether it is interested, as a business module would ask: the last answer counts. */
@Component
public class SampleInterest implements LinkForm<SampleInterest.Input> {

    public static final String PURPOSE = "counselling-request/sampleInterest";

    private final Timeline timeline;

    SampleInterest(Timeline timeline) {
        this.timeline = timeline;
    }

    enum Interest {
        YES,
        LATER,
        NO
    }

    record Input(
            Interest interest,
            @Nullable LocalDate againOn,
            @Nullable String remark) {}

    @Override
    public String process() {
        return "counselling-request";
    }

    @Override
    public String event() {
        return "sampleInterest";
    }

    @Override
    public boolean reusable() {
        return true;
    }

    @Override
    public Sheet sheet(CaseNumber number) {
        return new Sheet(
                "Haben Sie Interesse? <script>alert(1)</script>",
                "Es geht um „Haus der kleinen Forscher“.\nDie Fortbildung kostet Sie nichts.",
                List.of(new Fact("Einrichtung", "Kita ${7*7} <b>Sonne</b>")),
                "Antwort senden");
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return Map.of("remark", "\"><script>alert(2)</script>");
    }

    @Override
    public String respondent(@Nullable String recipient) {
        return "deputy".equals(recipient) ? "Stellvertretung der Kita" : "Leitung der Kita";
    }

    @Override
    public Reply submit(CaseNumber number, Input input, Actor actor) {
        timeline.note(number, actor, "Rückmeldung: " + input.interest());
        if ("nicht heute".equals(input.remark())) {
            throw new RefusedException("remark", "Das geht heute nicht.");
        }
        return new Reply("Danke für Ihre Antwort", "Sie haben geantwortet: " + input.interest() + ". <i>Bis bald</i>");
    }
}
