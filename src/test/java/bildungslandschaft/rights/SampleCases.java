package bildungslandschaft.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bildungslandschaft.correspondence.DemoPost;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.counselling.AgeGroup;
import bildungslandschaft.counselling.Concern;
import bildungslandschaft.counselling.ContactChannel;
import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.counselling.CounsellingMode;
import bildungslandschaft.counselling.CounsellingRequest;
import bildungslandschaft.counselling.OnBehalfOf;
import bildungslandschaft.linkforms.SampleDecision;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Real cases of people in Herzberg, brought forward by the people whose tasks they are. Sperling, who counsels them, is
 * absent; Zeisig stands in.
 */
class SampleCases {

    static final String ADVISOR = "sperling";
    static final String COORDINATOR = "amsel";

    /** Words of a client or an advisor that nobody else may ever read. */
    static final List<String> CONFIDENTIAL = List.of(
            "Kanarina",
            "Geheimsdorf",
            "kanarina@geheim.example",
            "030 23125 987",
            "Kanarienfrage",
            "Kanariensichtung",
            "Kanarientermin",
            "Kanarienergebnis",
            "Kanarienschritte");

    private static final String HERZBERG = "12062224";

    private final Counselling counselling;
    private final Links links;
    private final DemoPost post;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleCases(
            Counselling counselling,
            Links links,
            DemoPost post,
            RuntimeService runtime,
            ManagementService management,
            TaskService tasks,
            TransactionTemplate transaction,
            Clock clock) {
        this.counselling = counselling;
        this.links = links;
        this.post = post;
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A case that its first advisor has given back, so that it waits for coordination. */
    String unassigned(Visitors visitors, ContactChannel channel) {
        var number = counselling.receive(request(channel), UUID.randomUUID()).value();
        settle(number);
        var holder =
                tasks.createTaskQuery().taskId(taskOf(number)).singleResult().getAssignee();
        complete(
                visitors,
                Objects.requireNonNull(holder),
                number,
                Map.of("outcome", "HAND_OVER", "handOverReason", "Keine Zeit", "note", "Kanariensichtung"));
        return number;
    }

    /** A case that Sperling has to review. */
    String inReview(Visitors visitors) {
        var number = unassigned(visitors, ContactChannel.EMAIL);
        complete(visitors, COORDINATOR, number, Map.of("advisor", ADVISOR));
        return number;
    }

    /** A case that Sperling has counselled and closed. */
    Closed closed(Visitors visitors) {
        var number = inReview(visitors);
        var review = complete(visitors, ADVISOR, number, Map.of("outcome", "ACCEPT", "note", "Kanariensichtung"));
        complete(
                visitors,
                ADVISOR,
                number,
                Map.of(
                        "date", LocalDate.now(clock).plusDays(1).toString(),
                        "time", "10:00",
                        "durationMinutes", "60",
                        "mode", "PHONE",
                        "note", "Kanarientermin"));
        complete(
                visitors,
                ADVISOR,
                number,
                Map.of(
                        "heldOn", LocalDate.now(clock).toString(),
                        "durationMinutes", 45,
                        "mode", "PHONE",
                        "counsellingType", "INFORMATIVE",
                        "summary", "Kanarienergebnis",
                        "agreedSteps", "Kanarienschritte",
                        "result", "INFORMED",
                        "gender", "NOT_STATED",
                        "employmentStatus", "NOT_STATED",
                        "schoolQualification", "NOT_STATED"));
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(number).count())
                .isZero();
        return new Closed(number, review, letter(number, false), letter(number, true));
    }

    /** A closed case with a task that was done in it and two of its mails. */
    record Closed(String number, String finishedTask, String letter, String letterWithAppointment) {}

    /** An incident: the first step of a case has failed too often. */
    String incident() {
        var number = counselling
                .receive(request(ContactChannel.EMAIL), UUID.randomUUID())
                .value();
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        var job = management.createJobQuery().processInstanceId(instance).singleResult();
        management.setJobRetries(job.getId(), 0);
        return runtime.createIncidentQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    String taskOf(String number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    /** A link with which the client withdraws. */
    String link(String number) {
        return Objects.requireNonNull(
                transaction.execute(status -> links.issue("counselling-withdrawal", number, Duration.ofDays(1))));
    }

    /** A link with a form, for a decision that only the tests ask for. */
    String form(String number) {
        return Objects.requireNonNull(
                transaction.execute(status -> links.issue(SampleDecision.PURPOSE, number, Duration.ofDays(1))));
    }

    private String complete(Visitors visitors, String login, String number, Map<String, ?> values) {
        var task = taskOf(number);
        var answer = visitors.submit(login, "/aufgaben/" + task, values);
        assertThat(answer.status())
                .as("%s by %s: %s", values, login, answer.body())
                .isEqualTo(200);
        settle(number);
        return task;
    }

    /** Runs everything that the engine would do by itself at once, but no deadline. */
    private void settle(String number) {
        List<Job> jobs;
        do {
            jobs = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                    .flatMap(instance ->
                            management.createJobQuery().processInstanceId(instance.getId()).messages().list().stream())
                    .toList();
            jobs.forEach(job -> management.executeJob(job.getId()));
        } while (!jobs.isEmpty());
    }

    private String letter(String number, boolean withAppointment) {
        return await().until(
                        () -> post.newest().stream()
                                .filter(letter -> letter.subject().contains(number))
                                .filter(letter -> letter.source().contains("text/calendar") == withAppointment)
                                .map(letter -> String.valueOf(letter.id()))
                                .findFirst()
                                .orElse(""),
                        id -> !id.isEmpty());
    }

    private static CounsellingRequest request(ContactChannel channel) {
        return new CounsellingRequest(
                List.of(Concern.OTHER),
                "Kanarienfrage",
                false,
                "Kanarina",
                "Geheimsdorf",
                channel,
                "kanarina@geheim.example",
                "030 23125 987",
                null,
                null,
                null,
                List.of(),
                HERZBERG,
                CounsellingMode.ANY,
                AgeGroup.AGE_25_34,
                OnBehalfOf.SELF,
                null,
                List.of(),
                true,
                false);
    }
}
