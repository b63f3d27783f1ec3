package bildungslandschaft.conference.speaker;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.conference.ConferenceView;
import bildungslandschaft.conference.ProgrammeLine;
import bildungslandschaft.conference.ProgrammeParts;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Konferenz", "%s, „%s“".formatted(conference.title(), conference.motto())));
        facts.add(new Fact("Tag", GermanDay.withWeekday(conference.day())));
        add(facts, "Ort", placeOf(conference));
        programme.line(file.item()).ifPresent(line -> {
            facts.add(new Fact(
                    "Programmpunkt",
                    "%s „%s“"
                            .formatted(line.entry().kind().label(), line.entry().title())));
            facts.add(new Fact("Uhrzeit", line.time()));
        });
        return facts;
    }

    /** The same with what only the office knows. */
    public List<Fact> forOffice(CaseNumber number) {
        var file = file(number);
        var facts = new ArrayList<>(of(number));
        if (file.declines() > 0) {
            facts.add(new Fact("Absagen", "%d von %d".formatted(file.declines(), settings.refusals())));
        }
        if (file.lost()) {
            facts.add(new Fact("Dringend", "Eine Person, die zugesagt hatte, kann nicht kommen."));
        }
        programme
                .line(file.item())
                .map(ProgrammeLine::entry)
                .map(entry -> entry.planB())
                .ifPresent(plan -> facts.add(new Fact("Plan B im Programm", plan)));
        var fee = file.view().fee();
        add(facts, "Honorar", fee == null ? null : euros(fee));
        add(facts, "Freigabe nötig", fee == null ? null : "über " + euros(settings.feeLimit()));
        return facts;
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

    private static @Nullable String placeOf(ConferenceView conference) {
        return conference.hasPlace()
                ? conference
                        .venue()
                        .map(place -> place.name() + ", " + place.address())
                        .orElse(null)
                : null;
    }

    private static String euros(int amount) {
        return String.format(Locale.GERMAN, "%,d Euro", amount);
    }

    private static void add(List<Fact> facts, String label, @Nullable String text) {
        if (text != null) {
            facts.add(new Fact(label, text));
        }
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
    }
}
