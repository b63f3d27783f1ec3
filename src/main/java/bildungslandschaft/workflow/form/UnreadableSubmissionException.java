package bildungslandschaft.workflow.form;

/** Something was sent that is no form; the message is German and meant for the person. */
public class UnreadableSubmissionException extends RuntimeException {

    UnreadableSubmissionException() {
        super(FormMessages.of("unreadable"));
    }

    // No cause: a parser's message may quote what was sent.
}
