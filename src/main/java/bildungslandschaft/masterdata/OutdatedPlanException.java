package bildungslandschaft.masterdata;

/** The register has changed since the person looked at what their import would do. */
public class OutdatedPlanException extends RuntimeException {

    OutdatedPlanException() {
        super("the plan is no longer what was shown");
    }
}
