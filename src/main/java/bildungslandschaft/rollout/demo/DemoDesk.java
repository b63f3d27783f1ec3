package bildungslandschaft.rollout.demo;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskCompletion;
import bildungslandschaft.workflow.form.FormSubmission;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does the tasks of the rollout's history as the people who had them, with what they filled in. */
@Component
@Profile("demo")
class DemoDesk {

    static final String COORDINATION = "amsel";

    private final TaskCompletion tasks;
    private final Actors actors;
    private final Directory directory;
    private final Clock clock;

    DemoDesk(TaskCompletion tasks, Actors actors, Directory directory, Clock clock) {
        this.tasks = tasks;
        this.actors = actors;
        this.directory = directory;
        this.clock = clock;
    }

    /** Nothing if the case does not stand there: then it was done before. */
    void complete(CaseNumber number, String task, String login, Map<String, Object> values) {
        tasks.waiting(number, task).ifPresent(waiting -> {
            var name = "demo county/" + waiting.id();
            var submission = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
            tasks.complete(waiting.id(), new FormSubmission(submission, values, ""), actors.of(login));
        });
    }

    boolean isWaiting(CaseNumber number, String task) {
        return tasks.waiting(number, task).isPresent();
    }

    Actor person(String login) {
        return actors.of(login);
    }

    /** Who answers for education in a municipality at this time of the history. */
    String contactOf(String unit) {
        return directory.responsibleFor(Role.CONTACT, unit, LocalDate.now(clock)).stream()
                .map(Person::login)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no contact in " + unit));
    }
}
