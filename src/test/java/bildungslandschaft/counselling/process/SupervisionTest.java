package bildungslandschaft.counselling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.counselling.CounsellingMode;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.TaskSupervision;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

/** Coordination hands tasks over and gives them other deadlines, here those of counselling cases. */
@OfficeTest
@DisplayName("Aufgaben übergeben und Fristen ändern")
class SupervisionTest {

    private static final String HAND_OVER = "/vorgaenge/aufgaben/uebergeben";
    private static final String DEADLINE = "/vorgaenge/aufgaben/frist";

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Timeline timeline;

    private Caller coordinator;

    @BeforeEach
    void signIn() {
        coordinator = Caller.signedIn(office, "amsel");
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Frau Ahorn fällt aus, der Termin steht: Frau Birke berät, und wer kommt, erfährt es")
    void aCaseGoesToAnotherAdvisorWithEverything() {
        var request = SampleRequest.fromHerzberg();
        var story = new ProcessStory(office)
                .receiveAndAssign(request)
                .complete(ReviewRequest.class, accepted())
                .complete(ArrangeAppointment.class, tomorrow())
                .run(ConfirmAppointment.class);

        assertThat(Caller.bodyOf(handOver(story, "birke")))
                .contains(story.number().value(), "Übergeben an Frau Birke.");

        assertThat(story.task(DocumentCounselling.class).getAssignee()).isEqualTo("birke");
        assertThat(Caller.signedIn(office, "ahorn")
                        .open("/vorgaenge/" + story.number())
                        .getStatus())
                .isEqualTo(404);
        assertThat(Caller.signedIn(office, "birke").read("/vorgaenge/" + story.number()))
                .contains("Beispiel");
        assertThat(new LetterBox(office, request.email(), "Zu Ihrem Termin").waitForText("bleibt bestehen"))
                .contains("Es berät Sie nun Frau Birke");
        assertThat(historyOf(story))
                .contains("„Beratung dokumentieren“ an Frau Birke übergeben. Grund: Drei Wochen nicht da");
    }

    @Test
    @DisplayName("Wen keine Mail erreicht, dem sagt es die neue Person selbst")
    void whomNoMailReachesIsTold() {
        var request = SampleRequest.fromHerzberg()
                .with("email", null)
                .with("contactChannel", "PHONE")
                .with("phone", "03535 46-0");
        var story = new ProcessStory(office)
                .receiveAndAssign(request)
                .complete(ReviewRequest.class, accepted())
                .complete(ArrangeAppointment.class, tomorrow())
                .run(ConfirmAppointment.class);

        handOver(story, "birke");

        assertThat(historyOf(story)).anyMatch(sentence -> sentence.contains("dass jemand anderes berät"));
    }

    @Test
    @DisplayName("Vor dem Termin: Auch was danach kommt, kommt zur neuen Person")
    void whatComesNextComesToTheNewAdvisor() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        handOver(story, "birke");
        story.completeAs("birke", ReviewRequest.class, accepted());

        assertThat(story.task(ArrangeAppointment.class).getAssignee()).isEqualTo("birke");
    }

    @Test
    @DisplayName("Der Mittwoch vor Karfreitag: drei Arbeitstage mehr, und Erinnerung und Eskalation rücken mit")
    void theLadderMovesWithTheDeadline() {
        clock.travelTo(workingDays.morningOf(LocalDate.of(2026, 4, 1)));
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var reminder = dayOf(story, "reviewReminderDue");
        var escalation = dayOf(story, "reviewEscalationDue");
        var due =
                LocalDate.ofInstant(story.task(ReviewRequest.class).getDueDate().toInstant(), OfficeClock.ZONE);

        assertThat(Caller.bodyOf(extend(story, workingDays.plus(due, 3)))).contains("Die Frist ist geändert.");

        assertThat(LocalDate.ofInstant(
                        story.task(ReviewRequest.class).getDueDate().toInstant(), OfficeClock.ZONE))
                .isEqualTo(workingDays.plus(due, 3));
        assertThat(dayOf(story, "reviewReminderDue")).isEqualTo(workingDays.plus(reminder, 3));
        assertThat(dayOf(story, "reviewEscalationDue")).isEqualTo(workingDays.plus(escalation, 3));
        assertThat(historyOf(story)).anyMatch(sentence -> sentence.startsWith("Frist von „Anfrage sichten“ auf "));
    }

    @Test
    @DisplayName(
            "Nicht an jemanden ohne die Rolle, nicht auf einen Sonntag, nicht ohne Grund, und nicht, was erledigt ist")
    void whatCannotBeStaysAsItIs() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        assertThat(Caller.bodyOf(handOver(story, "drossel")))
                .contains("Frau Drossel hat die Rolle für diese Aufgabe nicht.");
        assertThat(Caller.bodyOf(handOver(story, "ahorn"))).contains("liegt schon bei dieser Person");
        var sunday = LocalDate.now(clock)
                .plusDays(7 - LocalDate.now(clock).getDayOfWeek().getValue() + 7L);
        var refused = extend(story, sunday);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(refused))
                .contains("arbeitet das Büro nicht", "Es ist noch nichts geändert.", sunday.toString());
        assertThat(Caller.bodyOf(extend(story, LocalDate.now(clock).minusDays(1))))
                .contains("der noch kommt");
        assertThat(Caller.bodyOf(extend(story, LocalDate.now(clock).plusYears(100))))
                .contains("mehr als ein Jahr");
        var unfounded = coordinator.fillIn(
                HAND_OVER,
                Map.of("nummern", story.number().value(), "aufgaben", taskOf(story), "an", "birke", "grund", " "));
        assertThat(unfounded.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(unfounded)).contains("Bitte nennen Sie den Grund.", "Es ist noch nichts geändert.");
        assertThat(story.task(ReviewRequest.class).getAssignee()).isEqualTo("ahorn");

        var task = taskOf(story);
        story.complete(ReviewRequest.class, accepted());
        var late = coordinator.fillIn(
                HAND_OVER,
                Map.of("nummern", story.number().value(), "aufgaben", task, "an", "birke", "grund", "Urlaub"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Caller.bodyOf(late))
                .contains("Keine der angekreuzten Aufgaben ist noch offen.", "Inzwischen erledigt: Frau Ahorn, am");
    }

    @Test
    @DisplayName("Zwei Fenster, eine Aufgabe: Die zweite Frist wird erst gesetzt, wenn man die erste gesehen hat")
    void theSecondOfTwoDeadlinesIsNotSetUnseen() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var address = "/vorgaenge/aufgaben?nummern=" + story.number();
        var opened = remembered(coordinator.read(address));
        var first = workingDays.plus(LocalDate.now(clock), 20);
        var second = workingDays.plus(LocalDate.now(clock), 30);
        assertThat(Caller.bodyOf(Caller.signedIn(office, "drossel")
                        .fillIn(DEADLINE, deadline(story, first, Map.of("gesehen", opened)))))
                .contains("Die Frist ist geändert.");

        var refused = coordinator.fillIn(DEADLINE, deadline(story, second, Map.of("gesehen", opened)));

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Caller.bodyOf(refused))
                .contains("Es ist noch nichts geändert.", second.toString(), "Unterlagen fehlen noch", "noch einmal")
                .containsPattern("Drossel hat die Frist von „Anfrage sichten“ am .* Uhr auf "
                        + GermanDay.withWeekday(first)
                        + " geändert\\.");
        assertThat(dueOf(story)).isEqualTo(first);

        var seen = Map.of("gesehen", remembered(Caller.bodyOf(refused)));
        assertThat(Caller.bodyOf(coordinator.fillIn(DEADLINE, deadline(story, second, seen))))
                .contains("Die Frist ist geändert.");
        assertThat(dueOf(story)).isEqualTo(second);
    }

    @Test
    @DisplayName("Zwei Fenster, eine Aufgabe: Wer sie schon anders vergeben hat, wird genannt, bevor sie weiterwandert")
    void theSecondOfTwoHandoversIsNotDoneUnseen() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var opened = remembered(coordinator.read("/vorgaenge/aufgaben?nummern=" + story.number()));
        assertThat(Caller.bodyOf(
                        Caller.signedIn(office, "drossel").fillIn(HAND_OVER, handover(story, "birke", opened))))
                .contains("Übergeben an");

        var refused = coordinator.fillIn(HAND_OVER, handover(story, "zeisig", opened));

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Caller.bodyOf(refused))
                .contains("Es ist noch nichts geändert.", "Soll trotzdem Ihre Wahl gelten", "noch einmal")
                .containsPattern("„Anfrage sichten“ liegt inzwischen bei .*Birke\\.");
        assertThat(story.task(ReviewRequest.class).getAssignee()).isEqualTo("birke");

        assertThat(Caller.bodyOf(
                        coordinator.fillIn(HAND_OVER, handover(story, "zeisig", remembered(Caller.bodyOf(refused))))))
                .contains("Übergeben an");
        assertThat(story.task(ReviewRequest.class).getAssignee()).isEqualTo("zeisig");
    }

    @Test
    @DisplayName(
            "Wer den Grund vergessen hat, erfährt beim zweiten Versuch trotzdem, dass inzwischen ein anderer die Aufgabe hat")
    void aForgottenReasonDoesNotMakeUnseenNewsSeen() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var opened = remembered(coordinator.read("/vorgaenge/aufgaben?nummern=" + story.number()));
        Caller.signedIn(office, "drossel").fillIn(HAND_OVER, handover(story, "birke", opened));
        var withoutReason = new HashMap<>(handover(story, "zeisig", opened));
        withoutReason.put("grund", "");

        var again = remembered(Caller.bodyOf(coordinator.fillIn(HAND_OVER, withoutReason)));

        assertThat(Caller.bodyOf(coordinator.fillIn(HAND_OVER, handover(story, "zeisig", again))))
                .contains("liegt inzwischen bei");
        assertThat(story.task(ReviewRequest.class).getAssignee()).isEqualTo("birke");
    }

    @Test
    @DisplayName("Zweimal dieselbe Übergabe, etwa weil die Antwort verloren ging: Es liegt schon dort")
    void theSameHandoverTwiceIsNoConflict() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var opened = remembered(coordinator.read("/vorgaenge/aufgaben?nummern=" + story.number()));
        coordinator.fillIn(HAND_OVER, handover(story, "birke", opened));

        var second = coordinator.fillIn(HAND_OVER, handover(story, "birke", opened));

        assertThat(second.getStatus()).isEqualTo(200);
        assertThat(Caller.bodyOf(second)).contains("Die Aufgabe liegt schon bei dieser Person.");
    }

    @Test
    @DisplayName("Zweimal dieselbe Frist, etwa weil die Antwort verloren ging: Die Aufgabe hat sie schon")
    void theSameDeadlineTwiceIsNoConflict() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var opened = Map.of("gesehen", remembered(coordinator.read("/vorgaenge/aufgaben?nummern=" + story.number())));
        var until = workingDays.plus(LocalDate.now(clock), 20);
        coordinator.fillIn(DEADLINE, deadline(story, until, opened));

        var second = coordinator.fillIn(DEADLINE, deadline(story, until, opened));

        assertThat(second.getStatus()).isEqualTo(200);
        assertThat(Caller.bodyOf(second)).contains("Diese Frist hat die Aufgabe schon.");
    }

    /** Between the page's question and the lock somebody may still be faster. */
    @Test
    void theTaskItselfIsNotGivenOnUnseenEither() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var tasks = office.getBean(TaskSupervision.class);
        var seen = tasks.openTasks(story.number()).get(0);
        coordinator.fillIn(HAND_OVER, handover(story, "birke", ""));

        assertThatThrownBy(() -> tasks.handOver(seen, "zeisig", "Urlaub", Actor.outside("Koordination")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("liegt inzwischen bei");
        assertThat(story.task(ReviewRequest.class).getAssignee()).isEqualTo("birke");
    }

    /** What the page carries along unseen, for whoever sends it later. */
    private static String remembered(String page) {
        var field = Pattern.compile("name=\"gesehen\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static LocalDate dueOf(ProcessStory story) {
        return LocalDate.ofInstant(story.task(ReviewRequest.class).getDueDate().toInstant(), OfficeClock.ZONE);
    }

    private MockHttpServletResponse handOver(ProcessStory story, String to) {
        return coordinator.fillIn(HAND_OVER, handover(story, to, ""));
    }

    private static Map<String, String> handover(ProcessStory story, String to, String seen) {
        return Map.of(
                "nummern",
                story.number().value(),
                "aufgaben",
                taskOf(story),
                "gesehen",
                seen,
                "an",
                to,
                "grund",
                "Drei Wochen nicht da");
    }

    private MockHttpServletResponse extend(ProcessStory story, LocalDate until) {
        return coordinator.fillIn(DEADLINE, deadline(story, until, Map.of()));
    }

    private static Map<String, String> deadline(ProcessStory story, LocalDate until, Map<String, String> seen) {
        var fields = new HashMap<>(seen);
        fields.put("nummern", story.number().value());
        fields.put("aufgaben", taskOf(story));
        fields.put("bis", until.toString());
        fields.put("grund", "Unterlagen fehlen noch");
        return fields;
    }

    private static String taskOf(ProcessStory story) {
        return story.task(story.openTasks().get(0)).getId();
    }

    private static LocalDate dayOf(ProcessStory story, String timer) {
        return LocalDate.ofInstant(story.dueOf(timer), OfficeClock.ZONE);
    }

    private List<String> historyOf(ProcessStory story) {
        return timeline.of(story.number()).stream().map(TimelineEntry::sentence).toList();
    }

    private static ReviewRequest.Input accepted() {
        return new ReviewRequest.Input(ReviewRequest.Outcome.ACCEPT, "SIMPLE", "NORMAL", null, null);
    }

    private ArrangeAppointment.Input tomorrow() {
        return new ArrangeAppointment.Input(
                LocalDate.now(clock).plusDays(1),
                LocalTime.of(10, 0),
                "60",
                CounsellingMode.ON_SITE,
                "Rathaus, Zimmer 12",
                null);
    }
}
