package bildungslandschaft.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.RoleAssignment;
import bildungslandschaft.directory.Staff;
import bildungslandschaft.inbox.Inbox.Scope;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose inbox a task is in, and in which order. */
@OfficeTest
class InboxTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Actors actors;

    @Autowired
    private Staff staff;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aTaskOfAPersonIsInTheirInboxUntilItIsDone() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        assertThat(rowsOf(story)).containsExactly("reviewRequest for person:ahorn");

        Caller.signedIn(office, "ahorn")
                .send("/aufgaben/" + story.task("reviewRequest").getId(), Map.of("outcome", "ACCEPT"));

        assertThat(rowsOf(story)).containsExactly("arrangeAppointment for person:ahorn");
    }

    @Test
    void aTaskOfATeamMovesWithWhoeverClaimsIt() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromElsewhere());
        var task = "/aufgaben/" + story.task("assignManually").getId();
        assertThat(rowsOf(story)).containsExactly("assignManually for coordinator");

        Caller.signedIn(office, "drossel").press(task + "/uebernehmen");
        assertThat(rowsOf(story)).containsExactly("assignManually for person:drossel");

        Caller.signedIn(office, "drossel").press(task + "/zurueckgeben");
        assertThat(rowsOf(story)).containsExactly("assignManually for coordinator");
    }

    @Test
    void whatACaseGivesToAPersonCannotBeGivenBack() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());

        Caller.signedIn(office, "ahorn")
                .press("/aufgaben/" + story.task("reviewRequest").getId() + "/zurueckgeben");

        assertThat(rowsOf(story)).containsExactly("reviewRequest for person:ahorn");
    }

    @Test
    void aWithdrawalTakesTheTaskOutOfEveryInbox() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());

        office.getBean(Counselling.class).withdraw(story.number(), Actor.client());

        assertThat(rowsOf(story)).isEmpty();
    }

    @Test
    void theMostUrgentTaskComesFirst() {
        var reader = newColleague();
        var soon = clock.instant().plus(Duration.ofDays(1));
        put(reader, "later", soon.plusSeconds(1));
        put(reader, "never", null);
        put(reader, "overdue", soon.minus(Duration.ofDays(9)));
        put(reader, "soon", soon);

        assertThat(inbox.page(actors.of(reader), Scope.ALL, null).tasks())
                .extracting(OpenTask::name)
                .containsExactly("overdue", "soon", "later", "never");
    }

    @Test
    void leafingThroughShowsEveryTaskOnce() {
        var reader = newColleague();
        var due = clock.instant();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            names.add("task " + i);
            // Many share a deadline, so that the order needs all three columns.
            put(reader, "task " + i, due.plus(Duration.ofDays(i % 7)));
        }

        List<OpenTask> seen = new ArrayList<>();
        Inbox.@Nullable Cursor from = null;
        do {
            var page = inbox.page(actors.of(reader), Scope.ALL, from);
            assertThat(page.tasks()).hasSizeLessThanOrEqualTo(Inbox.PAGE);
            seen.addAll(page.tasks());
            from = page.next();
        } while (from != null);

        assertThat(seen).extracting(OpenTask::name).containsExactlyInAnyOrderElementsOf(names);
        assertThat(seen).isSortedAccordingTo(Comparator.comparing(OpenTask::dueAt));
        assertThat(inbox.count(actors.of(reader), Scope.MINE)).isEqualTo(60);
    }

    @Test
    void aDeputySeesWhomTheyStandInFor() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromElsewhere());
        Caller.signedIn(office, "amsel")
                .send("/aufgaben/" + story.task("assignManually").getId(), Map.of("advisor", "sperling"));
        var task = story.task("reviewRequest");
        assertThat(task.getAssignee()).isEqualTo("sperling");
        var deputy = Caller.signedIn(office, "zeisig");

        assertThat(deputy.read("/aufgaben?ansicht=vertretung"))
                .contains(story.number().value())
                .containsPattern("i\\. V\\. für Herrn Sperling");
        assertThat(deputy.read("/aufgaben/" + task.getId())).containsPattern("i\\. V\\. für Herrn Sperling");
        deputy.send("/aufgaben/" + task.getId(), Map.of("outcome", "ACCEPT"));
        assertThat(deputy.read("/vorgaenge/" + story.number()))
                .containsPattern("Herr Zeisig i\\. V\\. für Herrn Sperling");
    }

    private List<String> rowsOf(ProcessStory story) {
        return jdbc.sql("select task_key, audience from inbox_rows where case_number = ?")
                .param(story.number().value())
                .query((row, index) -> row.getString("task_key") + " for " + row.getString("audience"))
                .list();
    }

    /** Somebody whose inbox no other test fills. */
    private String newColleague() {
        var login = "neu-" + UUID.randomUUID().toString().substring(0, 8);
        staff.join(new Person(login, "Frau Espe", login + "@demo.example"), 4);
        staff.assign(login, new RoleAssignment(Role.DATA_PROTECTION, null, null), LocalDate.now(clock), null);
        return login;
    }

    private void put(String login, String name, @Nullable Instant due) {
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskEvent.TaskOpen(
                UUID.randomUUID().toString(),
                new CaseNumber("XX-2026-000001"),
                "reviewRequest",
                name,
                "data-protection",
                null,
                true,
                login,
                clock.instant(),
                due)));
    }
}
