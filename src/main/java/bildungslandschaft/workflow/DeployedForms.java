package bildungslandschaft.workflow;

import bildungslandschaft.workflow.form.FormSchema;

/** The forms as they were deployed with the models: a running case keeps the form it started with. */
public interface DeployedForms {

    /** The form of an open task. */
    FormSchema ofTask(String taskId);

    /** The sentence in the model that tells the person at this task what to do. */
    String instructionOf(String taskId);

    /** The newest form with which people outside cause an event of a process, its start or an answer it waits for. */
    FormSchema ofEvent(String process, String event);
}
