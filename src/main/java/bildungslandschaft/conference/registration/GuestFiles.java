package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ConferenceReaders;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseAccess;
import bildungslandschaft.workflow.CaseAction;
import bildungslandschaft.workflow.CaseFiles;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseState;
import bildungslandschaft.workflow.CaseSubject;
import bildungslandschaft.workflow.CaseSummary;
import bildungslandschaft.workflow.Fact;
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

/** Who may read who has registered: coordination and project management, nobody else. */
@Component
@Transactional(readOnly = true)
class GuestFiles implements CaseFiles {

    private final Guests guests;

    GuestFiles(Guests guests) {
        this.guests = guests;
    }

    @Override
    public String kind() {
        return GuestDesk.KIND;
    }

    @Override
    public String title() {
        return "Anmeldung zur Konferenz";
    }

    @Override
    public CaseState state(String name) {
        return GuestState.valueOf(name);
    }

    @Override
    public List<GuestState> states() {
        return List.of(GuestState.values());
    }

    @Override
    public CaseAccess access(CaseNumber number, Actor reader) {
        return ConferenceReaders.mayPlan(reader)
                        && guests.findById(number.value()).isPresent()
                ? CaseAccess.FULL
                : CaseAccess.NONE;
    }

    @Override
    public Reach reach(Actor reader) {
        return ConferenceReaders.mayPlan(reader) ? Reach.everything() : new Reach(false, Set.of(), Set.of(), Set.of());
    }

    @Override
    public Map<CaseNumber, String> subjects(Collection<CaseNumber> numbers) {
        return CaseSubject.byNumber(
                guests.findSubjects(numbers.stream().map(CaseNumber::value).toList()));
    }

    @Override
    public Optional<Specification<RegisteredCase>> about(String words) {
        var conferences = guests.findConferencesNamed(CaseSubject.pattern(words));
        return Optional.of(CaseSubject.inFile(
                Guest.class,
                (file, where) -> conferences.isEmpty()
                        ? where.disjunction()
                        : file.get("conference").in(conferences)));
    }

    @Override
    public Map<CaseNumber, CaseSummary> summaries(Collection<CaseNumber> numbers, Actor reader) {
        Map<CaseNumber, CaseSummary> summaries = new HashMap<>();
        if (ConferenceReaders.mayPlan(reader)) {
            guests.findByNumberIn(numbers.stream().map(CaseNumber::value).toList())
                    .forEach(guest -> summaries.put(guest.number(), summary(guest)));
        }
        return summaries;
    }

    @Override
    public List<CaseAction> actions(CaseNumber number, Actor reader) {
        return guests.findConferenceOf(number.value())
                .map(conference ->
                        List.of(new CaseAction("Zu den Anmeldungen", "/konferenz/" + conference + "/anmeldungen")))
                .orElse(List.of());
    }

    private static CaseSummary summary(Guest guest) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Konferenz", guest.conference().value()));
        facts.add(new Fact("Zielgruppe", guest.group().label()));
        guest.details().ifPresent(details -> {
            facts.add(new Fact("Name", details.fullName()));
            facts.add(new Fact("Einrichtung", details.institution()));
            facts.add(new Fact("E-Mail", details.email()));
            if (details.support() != null) {
                facts.add(new Fact("Braucht", details.support()));
            }
        });
        return new CaseSummary(
                guest.details()
                        .map(details -> details.fullName() + ", " + details.institution())
                        .orElse("Gast"),
                facts);
    }
}
