package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Decisions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds what is reached against the plan; the decision table {@code rollout-light} says what that means. */
@Service
@Transactional(readOnly = true)
public class ProjectStandings {

    private static final String TABLE = "rollout-light";

    private final Projects projects;
    private final Participations participations;
    private final Milestones milestones;
    private final RolloutSettings settings;
    private final Decisions decisions;
    private final Clock clock;

    ProjectStandings(
            Projects projects,
            Participations participations,
            Milestones milestones,
            RolloutSettings settings,
            Decisions decisions,
            Clock clock) {
        this.projects = projects;
        this.participations = participations;
        this.milestones = milestones;
        this.settings = settings;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The live figures of each unit that has Kitas in the project, by code. */
    public Map<String, Coverage> coverageByUnit(CaseNumber project) {
        return participations.countStates(project.value()).stream()
                .collect(Collectors.groupingBy(
                        StateCount::unit,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Coverage::of)));
    }

    public Coverage coverage(CaseNumber project) {
        return coverageByUnit(project).values().stream().reduce(Coverage.none(), Coverage::plus);
    }

    public ProjectStanding of(CaseNumber project) {
        var today = LocalDate.now(clock);
        var coverage = coverage(project);
        double planned =
                projects.findById(project.value()).orElseThrow().curve().at(today);
        double deviation = coverage.counted() == 0 ? 0 : 100 * (coverage.reached() - planned) / coverage.counted();
        return new ProjectStanding(coverage, planned, deviation, light(project, deviation, today));
    }

    private RolloutLight light(CaseNumber project, double deviation, LocalDate today) {
        long silence = milestones
                .findLastDay(project.value())
                .map(day -> ChronoUnit.DAYS.between(day, today))
                .orElse(0L);
        List<Map<String, Object>> rows = decisions.ask(
                TABLE, Map.of("deviation", deviation, "daysWithoutNews", silence, "warning", settings.warning()));
        return RolloutLight.valueOf((String) rows.get(0).get("light"));
    }
}
