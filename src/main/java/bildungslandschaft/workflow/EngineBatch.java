package bildungslandschaft.workflow;

/**
 * Lets the engine write down at the end, and in few statements, what it would otherwise write one thing after the other:
 * for acts of the same kind on many cases.
 */
public interface EngineBatch {

    /** Does it within the transaction of the caller; what the engine is told is seen by its queries only afterwards. */
    void run(Runnable acts);
}
