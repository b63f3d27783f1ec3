package bildungslandschaft.workflow;

import bildungslandschaft.workflow.form.FormSubmission;

/** The one place where a task of any kind is done: form, case file and engine go on together or not at all. */
public interface TaskCompletion {

    /** Does a task as somebody whom it concerns. */
    void complete(String taskId, FormSubmission submission, Actor actor);
}
