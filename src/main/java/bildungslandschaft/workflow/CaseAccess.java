package bildungslandschaft.workflow;

/** How much of a case a person may see, from little to much. */
public enum CaseAccess {
    /** Not even that it exists. */
    NONE,
    /** Number, state and age. */
    STATE,
    /** Also where it stands, with whom and since when, and nothing of what it is about. */
    COURSE,
    /** The whole file. */
    FULL;

    /** Whether this is enough to see whatever the other lets see. */
    public boolean reaches(CaseAccess other) {
        return compareTo(other) >= 0;
    }
}
