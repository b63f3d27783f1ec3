package bildungslandschaft.workflow.form;

import java.util.List;

/** What was sent breaks rules of the form; the messages are German and for the user. */
public class InvalidFormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidFormException(List<FieldError> errors) {
        super("form refused");
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
