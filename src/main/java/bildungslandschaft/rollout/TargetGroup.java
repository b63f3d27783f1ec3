package bildungslandschaft.rollout;

/** Whether a Kita is among those whom a project is made for. */
public enum TargetGroup {
    YES,
    NO,
    /** Coordination looks at the single Kita. */
    CHECK
}
