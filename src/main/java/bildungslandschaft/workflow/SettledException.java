package bildungslandschaft.workflow;

/** Somebody was faster: what was to be said or decided stands already. The message tells what, by whom and since when. */
public class SettledException extends RefusedException {

    private static final long serialVersionUID = 1L;

    public SettledException(String message) {
        super(null, message);
    }
}
