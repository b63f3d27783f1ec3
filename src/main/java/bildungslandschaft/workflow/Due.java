package bildungslandschaft.workflow;

/**
 * A deadline as people read it, e.g. "Do, 19.11. · 1 Arbeitstag überfällig".
 *
 * @param text date with weekday and, where it matters, the distance in words
 */
public record Due(String text, Level level) {

    /** How urgent it is; shown as a colour beside the words, never instead of them. */
    public enum Level {
        OVERDUE,
        SOON,
        LATER,
        NONE
    }
}
