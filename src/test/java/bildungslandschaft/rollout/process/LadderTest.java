package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.TaskReminders;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is written to when a contact is silent: in working days over Easter 2027, and each of it once. */
@OfficeTest
@DisplayName("Erinnern und nachfassen")
class LadderTest {

    private static final String DEPUTY = "kiebitz";

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private TaskReminders reminders;

    @Autowired
    private TransactionTemplate transaction;

    private @Nullable KitaSteps steps;
    private @Nullable ContactPost post;

    @BeforeEach
    void beginInTheWeekBeforeEaster() {
        steps = new KitaSteps(office);
        post = new ContactPost(office);
        steps.travelTo(LocalDate.of(2027, 3, 22));
    }

    @AfterEach
    void clearUp() {
        post.clearUp();
        clock.reset();
    }

    @Test
    @DisplayName(
            "Freigabe einer Kita: Erinnerung am 4. Arbeitstag, am 5. auch an die Vertretung, am 8. die Koordination")
    void theLadderOfAnApprovalOverEaster() {
        post.away(CONTACT, DEPUTY, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 10));
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        var task = story.task(ApproveParticipation.class).getId();
        assertThat(KitaSteps.dayOf(story, "approvalReminderDue")).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(KitaSteps.dayOf(story, "approvalSecondReminderDue")).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(KitaSteps.dayOf(story, "approvalOverdue")).isEqualTo(LocalDate.of(2027, 4, 5));

        story.letPass("approvalReminderDue").run(RemindOfApproval.class);
        assertThat(post.about(task)).containsExactly("task-reminder/erle");

        story.letPass("approvalSecondReminderDue").run(RemindOfApprovalAgain.class);
        assertThat(post.about(task))
                .containsExactly("task-reminder/erle", "task-reminder-again/erle", "task-reminder-copy/kiebitz");

        story.letPass("approvalOverdue");
        assertThat(post.about(story.task(PursueApproval.class).getId()))
                .contains("task-urgent/amsel")
                .allMatch(cause -> cause.startsWith("task-urgent/"));
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.APPROVAL_PENDING);
        assertThat(steps.historyOf(story))
                .containsSubsequence(
                        "An „Teilnahme freigeben“ erinnert.", "Zum zweiten Mal an „Teilnahme freigeben“ erinnert.");
        readsWhatToDo(story, task);
    }

    private void readsWhatToDo(ProcessStory story, String task) {
        assertThat(post.textsTo(CONTACT))
                .contains("""
                        * Teilnahme freigeben: Kita „Probewiese“, Stadt Herzberg (Elster)
                          Nr. %s, fällig am Mittwoch, 31. März 2027
                          Wenn nichts geschieht: Nach acht Arbeitstagen fragt die Koordination nach. Freigegeben wird nichts ohne Sie.
                          http://localhost:8080/aufgaben/%s
                        """.formatted(story.number(), task))
                .contains("Herr Kiebitz bekommt diese Erinnerung als Ihre Vertretung zur Kenntnis.");
        assertThat(post.textsTo(DEPUTY))
                .contains(
                        "Frau Erle haben wir zum zweiten Mal an eine Aufgabe erinnert",
                        story.number().value())
                .doesNotContain("Probewiese", "/aufgaben");
        assertThat(post.textsTo("amsel"))
                .contains("* Freigabe nachfassen: Kita „Probewiese“, Stadt Herzberg (Elster)")
                .contains("Bitte kümmern Sie sich – Nr. " + story.number());
    }

    @Test
    @DisplayName("Läuft der Job zweimal, kommt die Mail trotzdem einmal; ist entschieden, kommt keine")
    void everyRungIsTakenOnce() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        var task = story.task(ApproveParticipation.class).getId();
        story.letPass("approvalReminderDue").run(RemindOfApproval.class);
        remind(story);
        assertThat(post.about(task)).containsExactly("task-reminder/erle");
        assertThat(steps.historyOf(story)).containsOnlyOnce("An „Teilnahme freigeben“ erinnert.");

        story.completeAs(CONTACT, ApproveParticipation.class, KitaSteps.approval());
        remind(story);
        transaction.executeWithoutResult(status -> reminders.remindAgain(story.number(), ApproveParticipation.class));
        assertThat(post.about(task)).containsExactly("task-reminder/erle");
    }

    @Test
    @DisplayName("Ist die Ansprechperson nicht da, wird ihre Vertretung erinnert und niemand sonst")
    void theDeputyIsRemindedInstead() {
        post.away(CONTACT, "esche", LocalDate.of(2027, 3, 24), LocalDate.of(2027, 4, 9));
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        var task = story.task(ApproveParticipation.class).getId();

        story.letPass("approvalReminderDue")
                .run(RemindOfApproval.class)
                .letPass("approvalSecondReminderDue")
                .run(RemindOfApprovalAgain.class);

        assertThat(post.about(task)).containsExactly("task-reminder/esche", "task-reminder-again/esche");
    }

    @Test
    @DisplayName("Rolloutplan: Erinnerung am 7. und am 9. Arbeitstag, am 12. fragt die Koordination nach")
    void theLadderOfAPlanOverEaster() {
        var projects = new ProjectSteps(office);
        projects.projects.travelTo(LocalDate.of(2027, 3, 18));
        var story = projects.onTheTable(projects.running(60, Kita.Kind.UNTIL_SCHOOL), "HER");
        var task = story.task(ReleasePlan.class).getId();
        assertThat(KitaSteps.dayOf(story, "planReminderDue")).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(KitaSteps.dayOf(story, "planSecondReminderDue")).isEqualTo(LocalDate.of(2027, 4, 2));
        assertThat(KitaSteps.dayOf(story, "planOverdue")).isEqualTo(LocalDate.of(2027, 4, 7));

        story.letPass("planReminderDue")
                .run(RemindOfPlan.class)
                .letPass("planSecondReminderDue")
                .run(RemindOfPlanAgain.class)
                .letPass("planOverdue");

        assertThat(post.about(task)).containsExactly("task-reminder/erle", "task-reminder-again/erle");
        assertThat(post.about(story.task(PursuePlan.class).getId())).contains("task-urgent/amsel");
        assertThat(story.openTasks()).contains("releasePlan");
    }

    @Test
    @DisplayName("Eine stille Kita ansprechen: Erinnerung am 8. und am 10. Arbeitstag")
    void theLadderOfASilentKita() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL)
                .letPass("answerReminderDue")
                .run(RemindKita.class)
                .letPass("answerOverdue");
        var task = story.task(AddressKita.class).getId();

        story.letPass("addressReminderDue")
                .run(RemindOfAddress.class)
                .letPass("addressSecondReminderDue")
                .run(RemindOfAddressAgain.class)
                .letPass("addressOverdue");

        assertThat(post.about(task)).containsExactly("task-reminder/erle", "task-reminder-again/erle");
        assertThat(post.about(story.task(ClarifySilence.class).getId())).contains("task-urgent/amsel");
    }

    private void remind(ProcessStory story) {
        transaction.executeWithoutResult(status -> reminders.remind(story.number(), ApproveParticipation.class));
    }
}
