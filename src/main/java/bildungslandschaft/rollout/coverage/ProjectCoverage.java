package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.ProjectStanding;
import bildungslandschaft.rollout.Share;
import bildungslandschaft.workflow.Reach;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How far a project had come on a day.
 *
 * @param kitas all that were on its list, also those that left it since
 * @param atStart Kitas that counted when it began
 * @param unitNames official names by code
 * @param standing where it stood against its plan
 */
public record ProjectCoverage(
        ProjectOutline project,
        LocalDate day,
        List<Standing> kitas,
        int atStart,
        Map<String, String> unitNames,
        CoverageCurve curve,
        ProjectStanding standing,
        Forecast forecast,
        Funnel funnel,
        List<UnitCoverage> units,
        StepMatrix matrix,
        KeyFigures figures) {

    /**
     * As somebody may see it: who answers for a single unit compares it with the county and reads no ranking of the others,
     * so that the units then stand by name.
     */
    public ProjectCoverage within(Reach reach) {
        return reach.all()
                ? this
                : new ProjectCoverage(
                        project,
                        day,
                        kitas,
                        atStart,
                        unitNames,
                        curve,
                        standing,
                        forecast,
                        funnel,
                        units.stream().sorted(UnitCoverage.byName()).toList(),
                        matrix.byName(),
                        figures);
    }

    /** Of all Kitas that count; closed ones do not. */
    public Share reached() {
        return standing.coverage().reached();
    }

    public int certified() {
        return standing.coverage().certified();
    }

    public int waitingForApproval() {
        return (int) kitas.stream().filter(Standing::waitsForApproval).count();
    }

    public int overdueApprovals() {
        return (int) kitas.stream()
                .filter(Standing::waitsForApproval)
                .filter(Standing::overdue)
                .count();
    }

    /** Kitas that the project wants to have reached until its target day. */
    public int target() {
        return Share.needed(project.targetQuota(), reached().whole());
    }

    /** Every state in which any Kita is, with how many are. */
    public List<StateShare> states() {
        return Arrays.stream(ParticipationState.values())
                .map(state -> new StateShare(state, new Share(in(state), kitas.size())))
                .filter(count -> count.kitas().part() > 0)
                .toList();
    }

    private int in(ParticipationState state) {
        return (int) kitas.stream().filter(kita -> kita.state() == state).count();
    }

    /** The Kitas in one state, of all on the list. */
    public record StateShare(ParticipationState state, Share kitas) {}
}
