package bildungslandschaft.workflow.engine;

import bildungslandschaft.workflow.DeployedForms;
import bildungslandschaft.workflow.form.FormSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Reads forms and instructions from the engine's deployments; a form that was read once is kept. */
@Component
class EngineForms implements DeployedForms {

    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final Map<String, FormSchema> parsed = new ConcurrentHashMap<>();

    EngineForms(FormService forms, TaskService tasks, RepositoryService repository) {
        this.forms = forms;
        this.tasks = tasks;
        this.repository = repository;
    }

    @Override
    public FormSchema ofTask(String taskId) {
        var task = find(taskId);
        return parsed.computeIfAbsent(
                task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey(),
                key -> read(forms.getDeployedTaskForm(taskId)));
    }

    @Override
    public String instructionOf(String taskId) {
        var task = find(taskId);
        FlowElement box = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return box.getDocumentations().iterator().next().getTextContent().strip();
    }

    @Override
    public FormSchema ofEvent(String process, String event) {
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return parsed.computeIfAbsent(
                newest.getId() + "/" + event,
                key -> read(repository.getResourceAsStream(
                        newest.getDeploymentId(), "forms/" + process + "/" + event + ".form")));
    }

    /** The task may have gone since its row was read: somebody was faster, which is told like any other collision. */
    private Task find(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new OptimisticLockingException("task " + taskId + " is gone");
        }
        return task;
    }

    private static FormSchema read(InputStream form) {
        try (form) {
            return FormSchema.parse(new String(form.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
