package bildungslandschaft.workflow;

/** How far the demo county is, where there is one. */
public interface DemoProgress {

    /** Whether something of the county may still be missing. */
    boolean isLoading();
}
