package bildungslandschaft.workflow.form;

/** A form that must not be put into service; names the form and the field, and is raised when the form is read, never at an answer. */
public class IllegalFormException extends RuntimeException {

    IllegalFormException(String form, String field, String reason) {
        super("Form '%s', field '%s': %s".formatted(form, field, reason));
    }

    IllegalFormException(String form, String reason, Exception cause) {
        super("Form '%s': %s".formatted(form, reason), cause);
    }
}
