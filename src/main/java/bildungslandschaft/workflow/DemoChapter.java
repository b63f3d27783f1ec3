package bildungslandschaft.workflow;

/** What one feature tells of the demo county: invented cases with a past, played through the real services. */
public interface DemoChapter {

    /** Plays what is missing, with nothing of the kind running by itself meanwhile. Playing twice changes nothing. */
    void load();

    /** Ends the loading after the step under way; the next start goes on. */
    void stop();
}
