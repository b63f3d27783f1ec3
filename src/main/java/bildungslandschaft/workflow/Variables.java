package bildungslandschaft.workflow;

/** The names of the pointers and persons that a process instance may carry beside its gateways' answers. */
public final class Variables {

    /** Code of the administrative unit a case belongs to; finds those responsible for roles bound to a place. */
    public static final String UNIT = "unit";

    /** Login of the person the case is in the hands of. */
    public static final String RESPONSIBLE = "responsible";

    private Variables() {}
}
