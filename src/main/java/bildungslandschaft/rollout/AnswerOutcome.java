package bildungslandschaft.rollout;

/** What a Kita's answer leads to; one that is certified already need not be won over any more. */
public enum AnswerOutcome {
    INTERESTED,
    LATER,
    DECLINED,
    ALREADY_CERTIFIED
}
