package bildungslandschaft.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.Race;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
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

    @RepeatedTest(10)
    void ofTwoWhoClaimAtOnceExactlyOneGetsTheTask(RepetitionInfo round) throws Exception {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromElsewhere());
        var path = "/aufgaben/" + story.task("assignManually").getId();
        var amsel = Caller.signedIn(office, "amsel");
        var drossel = Caller.signedIn(office, "drossel");

        var answers = Race.run(
                round.getCurrentRepetition() - 1,
                () -> amsel.press(path + "/uebernehmen"),
                () -> drossel.press(path + "/uebernehmen"));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 409);
        var amselWon = answers.get(0).getStatus() == 302;
        assertThat(story.task("assignManually").getAssignee()).isEqualTo(amselWon ? "amsel" : "drossel");
        assertThat(Caller.bodyOf(answers.get(amselWon ? 1 : 0)))
                .contains("Diese Aufgabe hat Frau " + (amselWon ? "Amsel" : "Drossel") + " übernommen.");
    }

    @RepeatedTest(20)
    void ofTwoWhoCompleteAtOnceTheSlowerIsToldWhoWasFaster(RepetitionInfo round) throws Exception {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromElsewhere());
        var path = "/aufgaben/" + story.task("assignManually").getId();
        var amsel = Caller.signedIn(office, "amsel");
        var drossel = Caller.signedIn(office, "drossel");

        var answers = Race.run(
                round.getCurrentRepetition() - 1,
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

    @RepeatedTest(10)
    void aDoubleClickAtTheSameMomentCountsOnceAndIsAnsweredTheSameTwice(RepetitionInfo round) throws Exception {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var path = "/aufgaben/" + story.task("reviewRequest").getId();
        var sent = ProcessStory.json(UUID.randomUUID(), Map.of("outcome", "ACCEPT"));
        var ahorn = Caller.signedIn(office, "ahorn");

        var answers =
                Race.run(round.getCurrentRepetition() - 1, () -> ahorn.send(path, sent), () -> ahorn.send(path, sent));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(200);
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
}
