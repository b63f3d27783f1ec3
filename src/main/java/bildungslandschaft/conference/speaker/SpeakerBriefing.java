package bildungslandschaft.conference.speaker;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.conference.ProgrammeLine;
import bildungslandschaft.conference.ProgrammeParts;
import bildungslandschaft.conference.Venue;
import bildungslandschaft.conference.Written;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.Facts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one needs to know to ask, to answer and to decide; nobody is named, since mails and links are passed on. */
@Service
@Transactional(readOnly = true)
public class SpeakerBriefing {

    private final Speakers speakers;
    private final ProgrammeParts programme;
    private final SpeakerSettings settings;

    SpeakerBriefing(Speakers speakers, ProgrammeParts programme, SpeakerSettings settings) {
        this.speakers = speakers;
        this.programme = programme;
        this.settings = settings;
    }

    /** Conference and part of the day, as those outside may know it too. */
    public List<Fact> of(CaseNumber number) {
        var file = file(number);
        var conference = programme.conference(file.conference());
        var facts = new Facts();
        facts.add("Konferenz", "%s, „%s“".formatted(conference.title(), conference.motto()));
        facts.add("Tag", GermanDay.withWeekday(conference.day()));
        facts.add("Ort", conference.place().map(Venue::inOneLine).orElse(null));
        programme.line(file.item()).ifPresent(line -> {
            facts.add("Programmpunkt", line.entry().inWords());
            facts.add("Uhrzeit", line.time());
        });
        return facts.list();
    }

    /** The same with what only the office knows. */
    public List<Fact> forOffice(CaseNumber number) {
        var file = file(number);
        var facts = new Facts().addAll(of(number));
        if (file.declines() > 0) {
            facts.add("Absagen", "%d von %d".formatted(file.declines(), settings.refusals()));
        }
        if (file.lost()) {
            facts.add("Dringend", "Eine Person, die zugesagt hatte, kann nicht kommen.");
        }
        programme
                .line(file.item())
                .map(ProgrammeLine::entry)
                .map(entry -> entry.planB())
                .ifPresent(plan -> facts.add("Plan B im Programm", plan));
        var fee = file.view().fee();
        facts.add("Honorar", fee == null ? null : Written.euros(fee));
        facts.add("Freigabe nötig", fee == null ? null : "über " + Written.euros(settings.feeLimit()));
        return facts.list();
    }

    /** What was given or agreed on before, for whoever fills it in again. */
    public Map<String, Object> typed(CaseNumber number) {
        var view = file(number).view();
        Map<String, Object> values = new TreeMap<>();
        put(values, "fee", view.fee());
        put(values, "terms", view.terms());
        var material = view.material();
        if (material != null) {
            put(values, "talkTitle", material.talkTitle());
            put(values, "summary", material.summary());
            put(values, "about", material.about());
            put(values, "rights", material.rights().name());
            put(values, "technology", material.technology());
            put(values, "support", material.support());
        }
        return values;
    }

    /** Whether whoever was asked last has answered; nobody has who is asked just now, or was not needed any more. */
    boolean isAnswered(CaseNumber number) {
        var state = file(number).state();
        return state != SpeakerState.ASKED && state != SpeakerState.RELEASED;
    }

    boolean hasMaterial(CaseNumber number) {
        return file(number).view().material() != null;
    }

    private Speaker file(CaseNumber number) {
        return speakers.findById(number.value()).orElseThrow();
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
    }
}
