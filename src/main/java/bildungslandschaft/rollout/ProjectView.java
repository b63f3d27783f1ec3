package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/** What can be read in a project's file by those who plan around it. */
public record ProjectView(CaseNumber number, ProjectState state, ProjectProfile profile, PlanCurve plan) {}
