package bildungslandschaft.workflow;

import org.jspecify.annotations.Nullable;

/** A rule of the case that a form cannot express speaks against the input; the message is German and for the user. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;

    /** @param field key of the form field the message belongs to, or null for the form as a whole */
    public RefusedException(@Nullable String field, String message) {
        super(message);
        this.field = field;
    }

    public @Nullable String field() {
        return field;
    }
}
