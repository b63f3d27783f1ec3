package bildungslandschaft.workflow;

/** A state a case can be in; every kind of case has an enum of its own. */
public interface CaseState {

    String name();

    /** The state in German, as it stands in lists, e.g. "wird gesichtet". */
    String label();

    /** Whether nothing more happens in this state. */
    boolean closed();
}
