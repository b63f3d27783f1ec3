package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.ProjectState;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;

/**
 * What has to be known of a project to say how far it is.
 *
 * @param targetQuota per cent of all Kitas to be reached until {@code targetOn}
 */
public record ProjectOutline(
        CaseNumber number, String title, ProjectState state, LocalDate startOn, LocalDate targetOn, int targetQuota) {}
