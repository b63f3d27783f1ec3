package bildungslandschaft.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

/** Two people at one task, or one person twice: exactly one of them changes something, and the other is told. */
@OfficeTest
class TaskRaceTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Timeline timeline;

    @Autowired
    private CaseRegister register;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @RepeatedTest(5)
    void ofTwoWhoClaimAtOnceExactlyOneGetsTheTask() throws Exception {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromElsewhere());
        var path = "/aufgaben/" + story.task("assignManually").getId();
        var amsel = Caller.signedIn(office, "amsel");
        var drossel = Caller.signedIn(office, "drossel");

        var answers = atOnce(() -> amsel.press(path + "/uebernehmen"), () -> drossel.press(path + "/uebernehmen"));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnlyOnce(302);
        var amselWon = answers.get(0).getStatus() == 302;
        assertThat(story.task("assignManually").getAssignee()).isEqualTo(amselWon ? "amsel" : "drossel");
        assertThat(answers.get(amselWon ? 1 : 0).getStatus()).isIn(404, 409);
    }

    @RepeatedTest(5)
    void ofTwoWhoCompleteAtOnceTheSlowerIsToldWhoWasFaster() throws Exception {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromElsewhere());
        var path = "/aufgaben/" + story.task("assignManually").getId();
        var amsel = Caller.signedIn(office, "amsel");
        var drossel = Caller.signedIn(office, "drossel");

        var answers = atOnce(
                () -> amsel.send(path, Map.of("advisor", "ahorn")),
                () -> drossel.send(path, Map.of("advisor", "birke")));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(200, 409);
        var amselWon = answers.get(0).getStatus() == 200;
        assertThat(Caller.bodyOf(answers.get(amselWon ? 1 : 0)))
                .containsPattern("Diese Aufgabe hat Frau " + (amselWon ? "Amsel" : "Drossel")
                        + " erledigt \\([A-Z][a-z]+, \\d+\\. \\p{L}+, um \\d\\d:\\d\\d Uhr\\)");
        assertThat(story.task("reviewRequest").getAssignee()).isEqualTo(amselWon ? "ahorn" : "birke");
    }

    @Test
    void aDoubleClickCountsOnceAndIsAnsweredTheSameTwice() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var path = "/aufgaben/" + story.task("reviewRequest").getId();
        var sent = ProcessStory.json(UUID.randomUUID(), Map.of("outcome", "ACCEPT"));
        var ahorn = Caller.signedIn(office, "ahorn");

        var first = ahorn.send(path, sent);
        var second = ahorn.send(path, sent);

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(second.getStatus()).isEqualTo(200);
        assertThat(Caller.bodyOf(second)).isEqualTo(Caller.bodyOf(first)).contains(path + "/erledigt");
        assertThat(timeline.of(story.number()))
                .extracting(TimelineEntry::sentence)
                .containsOnlyOnce("Anfrage angenommen.");
        assertThat(story.openTasks()).containsExactly("arrangeAppointment");
    }

    @RepeatedTest(3)
    void aDoubleClickAtTheSameMomentCountsOnce() throws Exception {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var path = "/aufgaben/" + story.task("reviewRequest").getId();
        var sent = ProcessStory.json(UUID.randomUUID(), Map.of("outcome", "ACCEPT"));
        var ahorn = Caller.signedIn(office, "ahorn");

        var answers = atOnce(() -> ahorn.send(path, sent), () -> ahorn.send(path, sent));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).contains(200);
        assertThat(answers).extracting(MockHttpServletResponse::getStatus).isSubsetOf(200, 409);
        assertThat(timeline.of(story.number()))
                .extracting(TimelineEntry::sentence)
                .containsOnlyOnce("Anfrage angenommen.");
    }

    @Test
    void aFormSentAfterTheDeadlineTookTheTaskAwayIsRefusedWithTheReason() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var path = "/aufgaben/" + story.task("reviewRequest").getId();
        story.letPass("reviewEscalationDue").run("escalateReview");
        var before = timeline.of(story.number()).size();

        var answer = Caller.signedIn(office, "ahorn").send(path, Map.of("outcome", "ACCEPT"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Caller.bodyOf(answer)).contains("nicht mehr offen", "Eine Frist ist abgelaufen");
        assertThat(register.find(story.number()).orElseThrow().state()).isEqualTo("UNASSIGNED");
        assertThat(story.openTasks()).containsExactly("assignManually");
        assertThat(timeline.of(story.number())).hasSize(before);
    }

    @Test
    void theTaskOfSomebodyElseDoesNotExist() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var path = "/aufgaben/" + story.task("reviewRequest").getId();
        var stranger = Caller.signedIn(office, "birke");

        assertThat(stranger.open(path).getStatus()).isEqualTo(404);
        assertThat(stranger.open(path + "/erledigt").getStatus()).isEqualTo(404);
        assertThat(stranger.press(path + "/uebernehmen").getStatus()).isEqualTo(404);
        assertThat(stranger.press(path + "/zurueckgeben").getStatus()).isEqualTo(404);
        assertThat(stranger.send(path, Map.of("outcome", "ACCEPT")).getStatus()).isEqualTo(404);
        assertThat(story.task("reviewRequest").getAssignee()).isEqualTo("ahorn");
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var start = new CyclicBarrier(2);
            Future<T> first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            Future<T> second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
        } finally {
            threads.shutdown();
        }
    }
}
