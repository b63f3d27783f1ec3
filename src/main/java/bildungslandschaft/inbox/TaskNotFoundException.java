package bildungslandschaft.inbox;

/** There is no such task, or not for this person: nobody can tell which. */
public class TaskNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
