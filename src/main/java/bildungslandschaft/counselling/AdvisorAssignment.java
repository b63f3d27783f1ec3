package bildungslandschaft.counselling;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Decisions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the advisor for a request: the decision table says which competences count how much, the directory says who has
 * them, and of the best the one with the fewest open cases gets it.
 */
@Component
class AdvisorAssignment {

    private static final String TABLE = "advisor-assignment";

    /** The one competence that is not a person's own but follows from the home area. */
    private static final String AREA = "AREA";

    private final Decisions decisions;
    private final Directory directory;
    private final CounsellingCases cases;
    private final Clock clock;

    AdvisorAssignment(Decisions decisions, Directory directory, CounsellingCases cases, Clock clock) {
        this.decisions = decisions;
        this.directory = directory;
        this.cases = cases;
        this.clock = clock;
    }

    /** An advisor who is there, or the deputy of the one who is not; empty if nobody fits. */
    Optional<Person> bestFor(CounsellingCase file) {
        var today = LocalDate.now(clock);
        var weights = weightsFor(file);
        Map<Person, Integer> fit = new HashMap<>();
        for (var advisor : directory.holders(Role.ADVISOR, null, today)) {
            int sum = weightOf(advisor, file, weights, today);
            if (sum > 0) {
                present(advisor, today).ifPresent(person -> fit.merge(person, sum, Math::max));
            }
        }
        var load = load();
        return fit.keySet().stream()
                .min(Comparator.comparing((Person person) -> -fit.get(person))
                        .thenComparing(person -> load.getOrDefault(person.login(), 0L))
                        .thenComparing(Person::login));
    }

    /** All advisors with their open cases, for coordination to choose from; absent ones say so. */
    List<Candidate> candidates() {
        var today = LocalDate.now(clock);
        var load = load();
        return directory.holders(Role.ADVISOR, null, today).stream()
                .map(person -> new Candidate(
                        person, load.getOrDefault(person.login(), 0L), directory.isAbsent(person.login(), today)))
                .sorted(Comparator.comparing(Candidate::absent).thenComparing(Candidate::openCases))
                .toList();
    }

    private Map<String, Integer> weightsFor(CounsellingCase file) {
        Map<String, Object> facts = Map.of(
                "inDistrict", file.unit() != null,
                "concerns", file.concerns().stream().map(Enum::name).toList(),
                "ageGroup", file.ageGroup().name(),
                "language", file.language());
        return decisions.ask(TABLE, facts).stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get("competence"),
                        row -> ((Number) row.get("weight")).intValue(),
                        Integer::sum));
    }

    private int weightOf(Person advisor, CounsellingCase file, Map<String, Integer> weights, LocalDate today) {
        var own = directory.competencesOf(advisor.login()).stream()
                .mapToInt(competence -> weights.getOrDefault(competence.name(), 0))
                .sum();
        return own + (isHome(advisor, file, today) ? weights.getOrDefault(AREA, 0) : 0);
    }

    private boolean isHome(Person advisor, CounsellingCase file, LocalDate today) {
        var unit = file.unit();
        return unit != null && directory.holders(Role.ADVISOR, unit, today).contains(advisor);
    }

    private Optional<Person> present(Person advisor, LocalDate today) {
        return directory.isAbsent(advisor.login(), today)
                ? directory
                        .deputyOf(advisor.login(), today)
                        .filter(directory.holders(Role.ADVISOR, null, today)::contains)
                : Optional.of(advisor);
    }

    private Map<String, Long> load() {
        return cases.loads().stream()
                .collect(Collectors.toMap(CounsellingCases.Load::getAdvisor, CounsellingCases.Load::getOpen));
    }

    /** The administrative unit of a municipality today; empty outside the county. */
    Optional<AdministrativeUnit> unitOf(String ags) {
        return directory.unitOf(ags, LocalDate.now(clock));
    }

    /** An advisor who could take a case. */
    record Candidate(Person person, long openCases, boolean absent) {}
}
