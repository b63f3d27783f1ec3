package bildungslandschaft.rollout;

/** Somebody else has saved the plan or the curve meanwhile; what they wrote is kept until one has looked at it. */
public class StalePlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StalePlanException() {
        super("the plan was saved by somebody else");
    }
}
