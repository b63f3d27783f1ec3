package bildungslandschaft.conference.speaker;

/** What becomes of a part of the day for which nobody agrees. */
public enum ItemDecision {
    ASK_OTHERS,
    WITHOUT_PERSON,
    DROP
}
