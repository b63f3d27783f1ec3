package bildungslandschaft.workflow;

/** How much of a case a person may see. */
public enum CaseAccess {
    /** Not even that it exists. */
    NONE,
    /** Number, state and age. */
    STATE,
    /** The whole file. */
    FULL
}
