package bildungslandschaft.conference;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseAccess;
import bildungslandschaft.workflow.CaseAction;
import bildungslandschaft.workflow.CaseFiles;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseState;
import bildungslandschaft.workflow.CaseSubject;
import bildungslandschaft.workflow.CaseSummary;
import bildungslandschaft.workflow.Facts;
import bildungslandschaft.workflow.Reach;
import bildungslandschaft.workflow.RegisteredCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be read in the files of conferences. */
@Component
@Transactional(readOnly = true)
class ConferenceFiles implements CaseFiles {

    private final Conferences conferences;

    ConferenceFiles(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public String kind() {
        return ConferencePlanning.KIND;
    }

    @Override
    public String title() {
        return "Bildungskonferenz";
    }

    @Override
    public String placeWithoutUnit() {
        return "ganzer Landkreis";
    }

    @Override
    public CaseState state(String name) {
        return ConferenceState.valueOf(name);
    }

    @Override
    public List<ConferenceState> states() {
        return List.of(ConferenceState.values());
    }

    @Override
    public CaseAccess access(CaseNumber number, Actor reader) {
        return ConferenceReaders.mayRead(reader)
                        && conferences.findById(number.value()).isPresent()
                ? CaseAccess.FULL
                : CaseAccess.NONE;
    }

    @Override
    public Reach reach(Actor reader) {
        return ConferenceReaders.mayRead(reader) ? Reach.everything() : new Reach(false, Set.of(), Set.of(), Set.of());
    }

    @Override
    public Map<CaseNumber, String> subjects(Collection<CaseNumber> numbers) {
        return CaseSubject.byNumber(
                conferences.findSubjects(numbers.stream().map(CaseNumber::value).toList()));
    }

    @Override
    public Optional<Specification<RegisteredCase>> about(String words) {
        return Optional.of(CaseSubject.inFile(
                Conference.class, (file, where) -> CaseSubject.contains(file.get("motto"), words, where)));
    }

    @Override
    public Optional<String> nameInMails(CaseNumber number) {
        return conferences.findById(number.value()).map(file -> file.view().title());
    }

    @Override
    public Map<CaseNumber, CaseSummary> summaries(Collection<CaseNumber> numbers, Actor reader) {
        Map<CaseNumber, CaseSummary> summaries = new HashMap<>();
        if (ConferenceReaders.mayRead(reader)) {
            conferences
                    .findByNumberIn(numbers.stream().map(CaseNumber::value).toList())
                    .forEach(file -> summaries.put(file.number(), summary(file)));
        }
        return summaries;
    }

    @Override
    public List<CaseAction> actions(CaseNumber number, Actor reader) {
        var actions = new ArrayList<CaseAction>();
        actions.add(new CaseAction("Zum Plan der Konferenz", "/konferenz/" + number));
        boolean ahead = conferences
                .findById(number.value())
                .filter(file -> file.state().ahead())
                .isPresent();
        if (ahead && ConferenceReaders.mayPlan(reader)) {
            actions.add(new CaseAction("Programm bearbeiten", "/konferenz/%s/programm/bearbeiten".formatted(number)));
        }
        return actions;
    }

    private static CaseSummary summary(Conference file) {
        var view = file.view();
        var details = file.details();
        var facts = new Facts();
        facts.add("Motto", view.motto());
        facts.add("Termin", GermanDay.withWeekday(view.day()));
        view.venue().ifPresent(place -> facts.add(view.venueLost() ? "Ort (hat abgesagt)" : "Ort", place.inOneLine()));
        facts.add("Ziele", details.goals());
        facts.add(
                "Funktion", details.purpose() == null ? null : details.purpose().label());
        facts.add("Budget", details.budget() == null ? null : Written.euros(details.budget()));
        facts.add("Ausgegeben", details.spent() == null ? null : Written.euros(details.spent()));
        facts.add(
                "Gäste", details.attended() == null ? null : details.attended().toString());
        facts.add("Tagungsband", details.publishedOn() == null ? null : details.proceedingsAt());
        view.waivers()
                .forEach(waiver ->
                        facts.add("Verzicht auf „%s“".formatted(waiver.strand().label()), waiver.reason()));
        facts.add("Warum es sie nicht gibt", details.endReason());
        facts.add(
                "Stattdessen",
                details.substitute() == null ? null : details.substitute().label());
        return new CaseSummary("%s, %s".formatted(view.title(), GermanDay.withWeekday(view.day())), facts.list());
    }
}
