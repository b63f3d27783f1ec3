package bildungslandschaft.rollout;

import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan curves of all projects, for those who steer them. */
@Service
@Transactional
public class PlanCurves {

    private static final List<String> STEERING = List.of(Role.PROJECT_MANAGER.id(), Role.COORDINATOR.id());

    private final Projects projects;
    private final ProjectRules rules;
    private final ProjectStandings standings;
    private final RolloutJournal journal;
    private final Clock clock;

    PlanCurves(Projects projects, ProjectRules rules, ProjectStandings standings, RolloutJournal journal, Clock clock) {
        this.projects = projects;
        this.rules = rules;
        this.standings = standings;
        this.journal = journal;
        this.clock = clock;
    }

    public static boolean mayChange(Actor actor) {
        return STEERING.stream().anyMatch(actor::reaches);
    }

    /** The curve of a project, for those who may change it; empty also if there is no such project. */
    @Transactional(readOnly = true)
    public Optional<CurveSheet> find(CaseNumber number, Actor reader) {
        return projects.findById(number.value())
                .filter(project -> mayChange(reader))
                .map(this::sheet);
    }

    private CurveSheet sheet(Project project) {
        var profile = project.profile();
        var edition = project.curveEdition();
        int listed = standings.coverage(project.number()).reached().whole();
        int kitas = listed > 0 ? listed : rules.eligible(project);
        return new CurveSheet(
                project.number(),
                profile.title(),
                project.state(),
                profile.startOn(),
                profile.targetOn(),
                Share.needed(profile.targetQuota(), kitas),
                kitas,
                edition.number(),
                edition.changedAt(),
                edition.changedBy(),
                project.curve());
    }

    /**
     * Puts another curve in place of the one that was; the same again changes nothing.
     *
     * @param edition the one that was worked on
     * @param points by day, after the start
     * @throws StalePlanException if somebody else was faster, or nothing can be planned any more
     * @throws IllegalArgumentException if the points make no curve; see {@link CurveSheet#flaws}
     */
    public void change(CaseNumber number, int edition, List<PlanPoint> points, Actor actor) {
        var project = projects.findById(number.value()).orElseThrow();
        var sheet = sheet(project);
        if (!mayChange(actor)) {
            throw new IllegalStateException(number + " is steered by somebody else");
        }
        if (!sheet.open() || sheet.edition() != edition) {
            throw new StalePlanException();
        }
        var lines = new TreeMap<Integer, PlanPoint>();
        points.forEach(point -> lines.put(lines.size(), point));
        if (points.isEmpty() || !sheet.flaws(lines).isEmpty()) {
            throw new IllegalArgumentException("not a curve: " + sheet.flaws(lines));
        }
        var curve = PlanCurve.through(sheet.startOn(), points);
        if (!curve.equals(sheet.curve())) {
            var steering = inTheirRole(actor);
            project.follow(curve, steering, clock.instant());
            journal.noted(number, steering, "Plankurve geändert.");
            projects.save(project);
        }
    }

    /** In their own right if they have one, otherwise instead of somebody absent. */
    private static Actor inTheirRole(Actor actor) {
        return STEERING.stream()
                .filter(actor::reaches)
                .map(actor::within)
                .min(Comparator.comparing(each -> each.insteadOf() != null))
                .orElse(actor);
    }
}
