package bildungslandschaft.counselling;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Municipality;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody must know to do a step, and no more than that. */
@Service
@Transactional(readOnly = true)
public class CounsellingBriefing {

    /** Chosen on the form instead of a municipality of the county. */
    static final String ELSEWHERE = "OTHER";

    static final String OUTSIDE = "außerhalb des Landkreises";

    private static final Map<String, String> SUPPORT_NEEDS = Map.of(
            "STEP_FREE_ACCESS", "Zugang ohne Stufen",
            "SIGN_LANGUAGE", "Gebärdensprache",
            "LARGE_PRINT", "große Schrift",
            "PLAIN_LANGUAGE", "Einfache Sprache",
            "INTERPRETER", "Dolmetschen");

    private final CounsellingCases cases;
    private final AdvisorAssignment assignment;
    private final Directory directory;
    private final Clock clock;

    CounsellingBriefing(CounsellingCases cases, AdvisorAssignment assignment, Directory directory, Clock clock) {
        this.cases = cases;
        this.assignment = assignment;
        this.directory = directory;
        this.clock = clock;
    }

    /** The municipalities a person can choose as home, for the public form; last "anderer Ort". */
    public List<Map<String, String>> municipalityOptions() {
        var options = directory.municipalities(LocalDate.now(clock)).stream()
                .map(municipality -> option(municipality.ags(), municipality.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        options.add(option(ELSEWHERE, "anderer Ort"));
        return options;
    }

    /** The advisors to choose from, those who are there and have least to do first. */
    public List<Map<String, String>> advisorOptions() {
        return assignment.candidates().stream()
                .map(candidate -> option(candidate.person().login(), describe(candidate)))
                .toList();
    }

    private static String describe(AdvisorAssignment.Candidate candidate) {
        var cases = candidate.openCases() == 1 ? "1 offener Fall" : candidate.openCases() + " offene Fälle";
        return candidate.person().displayName() + " – " + cases + (candidate.absent() ? ", abwesend" : "");
    }

    /** What coordination sees to find an advisor: place, concerns and wishes, but neither name nor words. */
    public List<Fact> forAssignment(CaseNumber number) {
        var file = cases.findById(number.value()).orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Wohnort", placeOf(file)));
        facts.add(new Fact("Anliegen", concernsOf(file)));
        facts.add(new Fact("Beratungsform", file.counsellingMode().label()));
        facts.add(new Fact("Alter", file.ageGroup().label()));
        facts.add(new Fact("Sprache", languageOf(file)));
        if (file.escalated()) {
            facts.add(new Fact("Grund", "nicht rechtzeitig gesichtet"));
        } else if (file.handOverReason() != null) {
            facts.add(new Fact("Abgegeben, weil", file.handOverReason()));
        }
        return facts;
    }

    String placeOf(CounsellingCase file) {
        return directory.municipality(file.ags()).map(Municipality::name).orElse(OUTSIDE);
    }

    static String concernsOf(CounsellingCase file) {
        return file.concerns().stream().map(Concern::label).collect(Collectors.joining(", "));
    }

    static String supportNeedsOf(CounsellingCase file) {
        return file.supportNeeds().stream()
                .map(need -> SUPPORT_NEEDS.getOrDefault(need, need))
                .collect(Collectors.joining(", "));
    }

    static String languageOf(CounsellingCase file) {
        return switch (file.language()) {
            case "DE" -> "Deutsch";
            case "EN" -> "Englisch";
            case "PL" -> "Polnisch";
            case "UK" -> "Ukrainisch";
            case "AR" -> "Arabisch";
            case "RU" -> "Russisch";
            default -> "andere Sprache";
        };
    }

    private static Map<String, String> option(String code, String label) {
        return Map.of("value", code, "label", label);
    }
}
