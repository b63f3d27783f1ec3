package bildungslandschaft.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.security.AccountDesk;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.Actors;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody's deadlines in their own calendar, read as calendar programmes read them. */
@OfficeTest
@DisplayName("Fristen im Kalender")
class TaskCalendarTest {

    private static final Pattern ADDRESS = Pattern.compile("http[^<]*(/kalender/[A-Za-z0-9_-]+\\.ics)");

    @Autowired
    private ApplicationContext office;

    @Autowired
    private TaskCalendar calendars;

    @Autowired
    private TaskService tasks;

    private Caller advisor;
    private Caller programme;

    @BeforeEach
    void signIn() {
        advisor = Caller.signedIn(office, "ahorn");
        programme = Caller.citizen(office);
    }

    @AfterEach
    void unsubscribe() {
        calendars.close(office.getBean(Actors.class).of("ahorn"));
    }

    @Test
    @DisplayName(
            "Jede Aufgabe steht an ihrem Tag, mit Nummer und ohne ein Wort über den Menschen; rückt sie, rückt sie dort auch")
    void everyDeadlineIsADay() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var task = story.task("reviewRequest");
        var path = subscribe();

        var event = eventOf(path, task.getId());
        assertThat(event.getSummary().getValue()).isEqualTo("Fällig: Anfrage sichten (%s)".formatted(story.number()));
        assertThat(event.getUrl().getValue()).endsWith("/aufgaben/" + task.getId());
        assertThat(dayOf(event)).isEqualTo(dayOf(task.getDueDate()));
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(programme.read(path)).doesNotContain("Beispiel", "Hanna");

        var later = new Date(task.getDueDate().getTime() + 7L * 24 * 60 * 60 * 1000);
        tasks.setDueDate(task.getId(), later);
        assertThat(dayOf(eventOf(path, task.getId()))).isEqualTo(dayOf(later));

        tasks.setAssignee(task.getId(), "birke");
        assertThat(events(path)).noneMatch(other -> other.getUid().getValue().startsWith(task.getId()));
    }

    @Test
    @DisplayName("Eine neue Adresse beendet die alte, und wer aufhört, beendet alle")
    void anAddressCanBeTakenBack() {
        var first = subscribe();
        var second = subscribe();

        assertThat(programme.open(first).getStatus()).isEqualTo(404);
        assertThat(programme.open(second).getStatus()).isEqualTo(200);
        assertThat(programme.open(second).getContentType()).startsWith("text/calendar");
        assertThat(advisor.read("/konto/kalender"))
                .contains("Neue Adresse holen")
                .doesNotContain(second);

        assertThat(advisor.readAfter("/konto/kalender/beenden", Map.of())).contains("Das Abonnement ist beendet.");
        assertThat(programme.open(second).getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("Mit der Sperre des Kontos endet auch der Kalender, und er kommt mit dem Konto nicht wieder")
    void aLockedAccountHasNoCalendar() {
        var path = subscribe();
        var accounts = office.getBean(AccountDesk.class);

        accounts.lock("ahorn");
        try {
            assertThat(programme.open(path).getStatus()).isEqualTo(404);
        } finally {
            accounts.unlock("ahorn");
        }
        assertThat(programme.open(path).getStatus()).isEqualTo(404);
    }

    private String subscribe() {
        var page = advisor.readAfter("/konto/kalender", Map.of());
        var address = ADDRESS.matcher(page);
        assertThat(address.find()).as("the address on the page").isTrue();
        return address.group(1);
    }

    private VEvent eventOf(String path, String taskId) {
        return events(path).stream()
                .filter(event -> event.getUid().getValue().startsWith(taskId))
                .findFirst()
                .orElseThrow();
    }

    private List<VEvent> events(String path) {
        var calendar = Biweekly.parse(programme.read(path)).first();
        if (!calendar.getEvents().isEmpty()) {
            assertThat(calendar.validate(ICalVersion.V2_0))
                    .as("warnings of the parser")
                    .isEmpty();
        }
        return calendar.getEvents();
    }

    private static LocalDate dayOf(VEvent event) {
        return LocalDate.ofInstant(event.getDateStart().getValue().toInstant(), ZoneId.systemDefault());
    }

    private static LocalDate dayOf(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneId.of("Europe/Berlin"));
    }
}
