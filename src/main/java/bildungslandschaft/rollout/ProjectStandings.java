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
                        Collectors.mapping(
                                StateCount::coverage, Collectors.reducing(Coverage.none(), Coverage::plus))));
    }

    public Coverage coverage(CaseNumber project) {
        return coverageByUnit(project).values().stream().reduce(Coverage.none(), Coverage::plus);
    }

    /** How the project stands today. */
    public ProjectStanding of(CaseNumber project) {
        var file = projects.findById(project.value()).orElseThrow();
        var lastNews =
                milestones.findLastDay(project.value()).orElse(file.profile().startOn());
        return judge(file.curve(), coverage(project), lastNews, LocalDate.now(clock));
    }

    /**
     * How a project stands that has come so far until a day.
     *
     * @param lastNews the last day on which anything happened in it
     */
    public ProjectStanding judge(PlanCurve plan, Coverage coverage, LocalDate lastNews, LocalDate day) {
        double planned = plan.on(day);
        var reached = coverage.reached();
        double deviation = reached.whole() == 0 ? 0 : 100 * (reached.part() - planned) / reached.whole();
        long silence = ChronoUnit.DAYS.between(lastNews, day);
        List<Map<String, Object>> rows = decisions.ask(
                TABLE, Map.of("deviation", deviation, "daysWithoutNews", silence, "warning", settings.warning()));
        return new ProjectStanding(coverage, planned, deviation, RolloutLight.valueOf((String)
                rows.get(0).get("light")));
    }
}
