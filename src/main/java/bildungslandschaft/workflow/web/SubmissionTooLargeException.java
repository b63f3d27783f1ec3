package bildungslandschaft.workflow.web;

/** More was sent than any form of ours can hold. */
class SubmissionTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
