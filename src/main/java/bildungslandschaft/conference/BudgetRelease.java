package bildungslandschaft.conference;

/** What management says to team and budget. */
public enum BudgetRelease {
    RELEASED,
    REVISE,
    REFUSED
}
