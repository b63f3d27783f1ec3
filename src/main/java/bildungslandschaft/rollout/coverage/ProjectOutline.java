package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.PlanCurve;
import bildungslandschaft.rollout.ProjectState;
import bildungslandschaft.rollout.ProjectView;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;

/**
 * What has to be known of a project to say how far it is.
 *
 * @param targetQuota per cent of all Kitas to be reached until {@code targetOn}
 */
public record ProjectOutline(
        CaseNumber number,
        String title,
        ProjectState state,
        LocalDate startOn,
        LocalDate targetOn,
        int targetQuota,
        PlanCurve plan) {

    static ProjectOutline of(ProjectView project) {
        var profile = project.profile();
        return new ProjectOutline(
                project.number(),
                profile.title(),
                project.state(),
                profile.startOn(),
                profile.targetOn(),
                profile.targetQuota(),
                project.plan());
    }
}
