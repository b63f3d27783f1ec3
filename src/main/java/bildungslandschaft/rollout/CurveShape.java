package bildungslandschaft.rollout;

/** How the plan of a project rises from its first day to its target. */
public enum CurveShape {
    /** The same number of Kitas in every month. */
    LINEAR,
    /** Slowly at first and at the end, since invitations need time and the last Kitas need most. */
    S_CURVE;

    /** Which part of the target is to be reached after a part of the time; both between 0 and 1. */
    double after(double partOfTime) {
        return switch (this) {
            case LINEAR -> partOfTime;
            case S_CURVE -> partOfTime * partOfTime * (3 - 2 * partOfTime);
        };
    }
}
