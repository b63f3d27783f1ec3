package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.coverage.ProjectCoverage;
import bildungslandschaft.rollout.coverage.Selection;
import bildungslandschaft.rollout.coverage.Standing;
import bildungslandschaft.workflow.Reach;

/** What a reader who sees only some units can look up behind the figures of the whole county. */
record OwnKitas(long reached, long certified, long awaitingApproval) {

    static OwnKitas of(ProjectCoverage coverage, Reach reach) {
        return new OwnKitas(
                count(coverage, reach, Selection.REACHED),
                count(coverage, reach, Selection.CERTIFIED),
                count(coverage, reach, Selection.AWAITING_APPROVAL));
    }

    private static long count(ProjectCoverage coverage, Reach reach, Selection selection) {
        return coverage.kitas().stream()
                .filter(selection.test())
                .map(Standing::unit)
                .filter(reach.units()::contains)
                .count();
    }
}
