package bildungslandschaft.counselling;

import bildungslandschaft.directory.Audience;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseAccess;
import bildungslandschaft.workflow.CaseAction;
import bildungslandschaft.workflow.CaseFiles;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseState;
import bildungslandschaft.workflow.CaseSummary;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.Facts;
import bildungslandschaft.workflow.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see what of a counselling case. The advisor, and while away the deputy, reads the file; coordination, which
 * hands cases over, knows with whom it is; data protection and the contact of the person's unit know number, state and
 * age; for all others it does not exist.
 */
@Component
@Transactional(readOnly = true)
class CounsellingFiles implements CaseFiles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EE, d. MMMM yyyy", Locale.GERMAN);

    private final CounsellingCases cases;
    private final CounsellingBriefing briefing;
    private final Directory directory;
    private final Clock clock;

    CounsellingFiles(CounsellingCases cases, CounsellingBriefing briefing, Directory directory, Clock clock) {
        this.cases = cases;
        this.briefing = briefing;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Counselling.KIND;
    }

    @Override
    public String title() {
        return "Bildungsberatung";
    }

    @Override
    public boolean unitsTellOfStaff() {
        return true;
    }

    @Override
    public CaseState state(String name) {
        return CounsellingState.valueOf(name);
    }

    @Override
    public List<CounsellingState> states() {
        return List.of(CounsellingState.values());
    }

    @Override
    public CaseAccess access(CaseNumber number, Actor reader) {
        return cases.findById(number.value())
                .map(file -> accessTo(file, reader))
                .orElse(CaseAccess.NONE);
    }

    private static CaseAccess accessTo(CounsellingCase file, Actor reader) {
        var reads = file.isWithAdvisor(reader.login())
                || (isDeputy(file, reader) && !file.state().closed());
        if (reads && reader.has(Role.ADVISOR)) {
            return CaseAccess.FULL;
        }
        if (handsOver(reader)) {
            return CaseAccess.COURSE;
        }
        var knowsState =
                knowsAll(reader) || (file.unit() != null && reader.reaches(Audience.keyFor(Role.CONTACT, file.unit())));
        return knowsState ? CaseAccess.STATE : CaseAccess.NONE;
    }

    private static boolean knowsAll(Actor reader) {
        return handsOver(reader) || reader.reaches(Audience.keyFor(Role.DATA_PROTECTION, null));
    }

    private static boolean handsOver(Actor reader) {
        return reader.reaches(Audience.keyFor(Role.COORDINATOR, null));
    }

    private static boolean isDeputy(CounsellingCase file, Actor reader) {
        var advisor = file.advisor();
        return advisor != null && reader.actsFor(advisor);
    }

    @Override
    public Reach reach(Actor reader) {
        if (knowsAll(reader)) {
            return Reach.everything();
        }
        return asAdvisor(reader, reader.unitsAs(Role.CONTACT));
    }

    @Override
    public Reach courseReach(Actor reader) {
        return handsOver(reader) ? Reach.everything() : asAdvisor(reader, Set.of());
    }

    private static Reach asAdvisor(Actor reader, Set<String> units) {
        var own = reader.has(Role.ADVISOR) ? Set.of(reader.login()) : Set.<String>of();
        var absent = reader.has(Role.ADVISOR) ? reader.logins() : Set.<String>of();
        return new Reach(false, units, own, absent);
    }

    @Override
    public Map<CaseNumber, CaseSummary> summaries(Collection<CaseNumber> numbers, Actor reader) {
        Map<CaseNumber, CaseSummary> summaries = new HashMap<>();
        Map<String, String> units = new HashMap<>();
        directory.units(LocalDate.now(clock)).forEach(unit -> units.put(unit.code(), unit.name()));
        // All at once, so that a list costs as many statements as a single case; only former towns are asked for
        // singly.
        Map<String, String> towns = new HashMap<>(Map.of(CounsellingBriefing.ELSEWHERE, CounsellingBriefing.OUTSIDE));
        directory.municipalities(LocalDate.now(clock)).forEach(town -> towns.put(town.ags(), town.name()));
        for (var file :
                cases.findByNumberIn(numbers.stream().map(CaseNumber::value).toList())) {
            switch (accessTo(file, reader)) {
                case FULL ->
                    summaries.put(
                            file.number(),
                            full(file, towns.computeIfAbsent(file.ags(), any -> briefing.placeOf(file))));
                case STATE, COURSE -> summaries.put(file.number(), state(file, units));
                case NONE -> {}
            }
        }
        return summaries;
    }

    private static CaseSummary state(CounsellingCase file, Map<String, String> units) {
        var unit = units.getOrDefault(file.unit(), CounsellingBriefing.OUTSIDE);
        return new CaseSummary("Bildungsberatung", List.of(new Fact("Verwaltung", unit)));
    }

    private static CaseSummary full(CounsellingCase file, String place) {
        var client = file.client();
        var facts = new Facts();
        facts.add("Person", client.displayName());
        facts.add("Erreichbar", client.contact());
        facts.add("Anliegen", CounsellingBriefing.concernsOf(file));
        facts.add("Frage", file.question());
        facts.add("Wohnort", place);
        facts.add("Fragt", file.onBehalfOf().label());
        facts.add("Alter", file.ageGroup().label());
        facts.add("Beratungsform", file.counsellingMode().label());
        facts.add("Sprache", CounsellingBriefing.languageOf(file));
        if (!file.availability().isEmpty()) {
            facts.add(
                    "Passt",
                    String.join(
                            ", ",
                            file.availability().stream()
                                    .map(Availability::label)
                                    .toList()));
        }
        if (!file.supportNeeds().isEmpty()) {
            facts.add("Braucht", CounsellingBriefing.supportNeedsOf(file));
        }
        facts.add("Hinweis der Koordination", file.assignmentNote());
        var review = file.review();
        if (review != null) {
            facts.add("Einschätzung", review.words());
            facts.add("Notiz zur Sichtung", review.note());
        }
        addAppointment(facts, file.appointment());
        var documentation = file.documentation();
        if (documentation != null) {
            facts.add("Geklärt", documentation.summary());
            facts.add("Vereinbart", documentation.agreedSteps());
        }
        var referral = file.referral();
        if (referral != null) {
            var consent = referral.consentGiven() ? " (Weitergabe mit Einwilligung)" : "";
            facts.add("Verwiesen an", referral.target().label() + consent);
        }
        var deletion = file.deletionDate();
        facts.add("Wird gelöscht am", deletion == null ? null : deletion.format(DAY));
        var concern =
                file.concerns().isEmpty() ? Concern.OTHER : file.concerns().get(0);
        return new CaseSummary(client.shortName() + ", " + concern.label(), facts.list());
    }

    private static void addAppointment(Facts facts, @Nullable Appointment appointment) {
        if (appointment == null) {
            return;
        }
        var text = "%s, %s Uhr, %s"
                .formatted(
                        appointment.date().format(DAY),
                        appointment.time(),
                        appointment.mode().label());
        facts.add("Termin", appointment.place() == null ? text : text + ", " + appointment.place());
        facts.add("Notiz zum Termin", appointment.note());
    }

    @Override
    public List<CaseAction> actions(CaseNumber number, Actor reader) {
        return cases.findById(number.value())
                .filter(file -> accessTo(file, reader) == CaseAccess.FULL
                        && file.state().withdrawable())
                .map(file -> List.of(new CaseAction("Rückzug eintragen", "/beratung/" + number + "/rueckzug")))
                .orElse(List.of());
    }
}
