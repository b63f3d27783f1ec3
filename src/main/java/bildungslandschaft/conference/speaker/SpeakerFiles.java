package bildungslandschaft.conference.speaker;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.conference.ConferenceReaders;
import bildungslandschaft.conference.ProgrammeLine;
import bildungslandschaft.conference.ProgrammeParts;
import bildungslandschaft.conference.Written;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseAccess;
import bildungslandschaft.workflow.CaseAction;
import bildungslandschaft.workflow.CaseFiles;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseState;
import bildungslandschaft.workflow.CaseSubject;
import bildungslandschaft.workflow.CaseSummary;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.Facts;
import bildungslandschaft.workflow.Reach;
import bildungslandschaft.workflow.RegisteredCase;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be read of those who are asked: by those who ask them, and by management, which approves their fee. */
@Component
@Transactional(readOnly = true)
class SpeakerFiles implements CaseFiles {

    /** The first part of the number, for "Referierende". */
    static final String KIND = "REF";

    private final Speakers speakers;
    private final ProgrammeParts programme;

    SpeakerFiles(Speakers speakers, ProgrammeParts programme) {
        this.speakers = speakers;
        this.programme = programme;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Person für einen Programmpunkt";
    }

    @Override
    public String placeWithoutUnit() {
        return "ganzer Landkreis";
    }

    @Override
    public CaseState state(String name) {
        return SpeakerState.valueOf(name);
    }

    @Override
    public List<SpeakerState> states() {
        return List.of(SpeakerState.values());
    }

    @Override
    public CaseAccess access(CaseNumber number, Actor reader) {
        return ConferenceReaders.maySeeSpeakers(reader)
                        && speakers.findById(number.value()).isPresent()
                ? CaseAccess.FULL
                : CaseAccess.NONE;
    }

    @Override
    public Reach reach(Actor reader) {
        return ConferenceReaders.maySeeSpeakers(reader)
                ? Reach.everything()
                : new Reach(false, Set.of(), Set.of(), Set.of());
    }

    /** The part of the day, and never the person: mails are passed on. */
    @Override
    public Optional<String> nameInMails(CaseNumber number) {
        return speakers.findById(number.value()).map(this::headline);
    }

    @Override
    public Map<CaseNumber, String> subjects(Collection<CaseNumber> numbers) {
        return CaseSubject.byNumber(
                speakers.findSubjects(numbers.stream().map(CaseNumber::value).toList()));
    }

    @Override
    public Optional<Specification<RegisteredCase>> about(String words) {
        var items = speakers.findItemsNamed(CaseSubject.pattern(words));
        return Optional.of(CaseSubject.inFile(
                Speaker.class,
                (file, where) ->
                        items.isEmpty() ? where.disjunction() : file.get("item").in(items)));
    }

    @Override
    public Map<CaseNumber, CaseSummary> summaries(Collection<CaseNumber> numbers, Actor reader) {
        Map<CaseNumber, CaseSummary> summaries = new HashMap<>();
        if (ConferenceReaders.maySeeSpeakers(reader)) {
            speakers.findByNumberIn(numbers.stream().map(CaseNumber::value).toList())
                    .forEach(
                            file -> summaries.put(file.number(), new CaseSummary(headline(file), facts(file, reader))));
        }
        return summaries;
    }

    @Override
    public List<CaseAction> actions(CaseNumber number, Actor reader) {
        return speakers.findById(number.value())
                .map(file -> List.of(new CaseAction(
                        "Zu den Referierenden", "/konferenz/%s/referierende".formatted(file.conference()))))
                .orElse(List.of());
    }

    private String headline(Speaker file) {
        return programme
                .line(file.item())
                .map(line -> line.entry().title())
                .orElse("Programmpunkt, den es nicht mehr gibt");
    }

    private List<Fact> facts(Speaker file, Actor reader) {
        var view = file.view();
        var facts = new Facts();
        var conference = programme.conference(view.conference());
        facts.add("Konferenz", "%s, %s".formatted(conference.title(), GermanDay.withWeekday(conference.day())));
        programme.line(view.item()).map(ProgrammeLine::time).ifPresent(time -> facts.add("Uhrzeit", time));
        var contact = view.contact();
        if (contact != null) {
            facts.add("Person", contact.name());
            facts.add("E-Mail", contact.email());
            facts.add("Telefon", contact.phone());
        }
        facts.add("Sagt dazu", view.remark());
        if (!view.declined().isEmpty()) {
            facts.add("Schon abgesagt", String.join(", ", view.declined()));
        }
        facts.add("Honorar", view.fee() == null ? null : Written.euros(view.fee()));
        facts.add("Vereinbart", view.terms());
        var material = view.material();
        if (material != null) {
            facts.add("Titel", material.talkTitle());
            facts.add("Worum es geht", material.summary());
            facts.add("Zur Person", material.about());
            facts.add("Rechte", material.rights().label());
            facts.add("Technik", material.technology());
            // The form promises it to be read by nobody else.
            if (ConferenceReaders.mayPlan(reader)) {
                facts.add("Unterstützung", material.support());
            }
        }
        return facts.list();
    }
}
