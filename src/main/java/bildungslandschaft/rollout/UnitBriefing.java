package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.Facts;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who decide in, or about, a municipality must know to do a step. */
@Service
@Transactional(readOnly = true)
public class UnitBriefing {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d. MMMM yyyy, HH:mm", Locale.GERMAN);

    private final MunicipalityRollout municipality;
    private final RolloutPlans plans;
    private final ProjectStandings standings;
    private final NominationLetter letter;
    private final Clock clock;

    UnitBriefing(
            MunicipalityRollout municipality,
            RolloutPlans plans,
            ProjectStandings standings,
            NominationLetter letter,
            Clock clock) {
        this.municipality = municipality;
        this.plans = plans;
        this.standings = standings;
        this.letter = letter;
        this.clock = clock;
    }

    /** M-RO-01: the letter to the head of the administration. */
    public List<Fact> forNomination(CaseNumber number) {
        var file = municipality.file(number);
        return List.of(
                new Fact("Empfänger", letter.addressee(file)),
                new Fact("Brief", "Er liegt unter „Rollout“, „Briefe“ zum Drucken bereit."),
                new Fact("Text des Briefs", letter.words(file)));
    }

    /** The plan in figures: Kitas per wave, those taken off, what is open. */
    public List<Fact> forRelease(CaseNumber number) {
        var sheet = plans.sheet(number);
        var facts = new Facts();
        facts.add("Kitas auf der Liste", String.valueOf(sheet.rows().size()));
        waves(sheet).forEach((wave, kitas) -> facts.add("Welle " + wave, String.valueOf(kitas)));
        facts.add("Entfallen", names(sheet, PlanLine::isTakenOff));
        facts.add("Noch offen", names(sheet, line -> !line.isComplete()));
        var savedAt = sheet.savedAt();
        facts.add(
                "Plan",
                savedAt == null
                        ? "wie vorgeschlagen; ändern können Sie ihn am Vorgang"
                        : "gespeichert " + format(savedAt) + " von " + sheet.savedBy());
        return facts.list();
    }

    private static Map<Integer, Long> waves(PlanSheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.isComplete() && !line.isTakenOff())
                .collect(Collectors.groupingBy(line -> line.entry().wave(), TreeMap::new, Collectors.counting()));
    }

    private static String names(PlanSheet sheet, Predicate<PlanLine> wanted) {
        return sheet.rows().stream()
                .filter(row -> wanted.test(row.line()))
                .map(PlanSheet.Row::name)
                .collect(Collectors.joining(", "));
    }

    /** What the municipality has said against its plan. */
    public List<Fact> forTalks(CaseNumber number) {
        var plan = municipality.file(number).plan();
        return plan == null || plan.reason() == null
                ? List.of()
                : List.of(
                        new Fact("Grund der Ablehnung", plan.reason()), new Fact("Entschieden von", plan.decidedBy()));
    }

    public List<Fact> forExperience(CaseNumber number) {
        var file = municipality.file(number);
        var coverage = standings.coverageByUnit(file.project()).getOrDefault(file.unit(), Coverage.none());
        return List.of(
                new Fact(
                        "Erreicht",
                        coverage.reached().sentence() + " Kitas ("
                                + coverage.reached().text() + ")"),
                new Fact("Zertifiziert", String.valueOf(coverage.certified())));
    }

    private String format(Instant moment) {
        return moment.atZone(clock.getZone()).format(MOMENT);
    }
}
