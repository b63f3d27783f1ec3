package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.CONTACT;
import static bildungslandschaft.rollout.process.KitaSteps.COORDINATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.inbox.TaskDesk;
import bildungslandschaft.inbox.TaskNotFoundException;
import bildungslandschaft.rollout.ApprovalDelay;
import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.DeputyApproval;
import bildungslandschaft.rollout.KitaApproval;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.process.DeputyApprovalProcess.End;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way through the diagram {@code deputy-approval}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Vertretung entscheiden lassen")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeputyApprovalProcessTest {

    /** Four people are contacts here, each for one place. */
    private static final String SEVERAL_CONTACTS = "VGL";

    /** A month in which no other story plays. */
    private static final LocalDate LATER = LocalDate.of(2031, 3, 3);

    private static final long SECOND_CONTACT = -4711;

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private @Nullable ProcessCoverage coverage;
    private @Nullable KitaSteps steps;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, DeputyApprovalProcess.KEY);
        steps = new KitaSteps(office);
    }

    @BeforeEach
    void beginOnAWorkingDay() {
        steps.travelTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
        jdbc.update("delete from role_assignment where id = ?", SECOND_CONTACT);
    }

    @AfterAll
    void everyNodeAndFlowIsTaken() {
        coverage.assertComplete();
    }

    @Test
    @DisplayName("Eine andere Ansprechperson derselben Kommune entscheidet, und sonst niemand")
    void anotherContactOfTheMunicipalityDecides() {
        var story = biased();
        var task = story.task(ApproveAsDeputy.class);
        assertThat(task.getAssignee()).isEqualTo("milan");
        assertThat(jdbc.queryForList(
                        "select path from digest_lines where login = 'milan' and sent_at is null", String.class))
                .as("what Herr Milan reads in his next digest")
                .contains("/aufgaben/" + task.getId());
        var desk = office.getBean(TaskDesk.class);
        for (var other : List.of("eibe", "reiher", CONTACT, COORDINATION, KitaSteps.MANAGEMENT)) {
            assertThatThrownBy(() -> desk.open(task.getId(), steps.staff(other)))
                    .as("the approval on the desk of %s", other)
                    .isInstanceOf(TaskNotFoundException.class);
        }

        assertThat(Caller.bodyOf(Caller.signedIn(office, COORDINATION)
                        .fillIn(
                                "/vorgaenge/aufgaben/uebergeben",
                                Map.of(
                                        "nummern",
                                        story.number().value(),
                                        "aufgaben",
                                        task.getId(),
                                        "an",
                                        "eibe",
                                        "grund",
                                        "Herr Milan hat keine Zeit"))))
                .as("coordination cannot give it back to who is biased")
                .contains("gehört im Vorgang dieser einen Person");

        story.completeAs("milan", ApproveAsDeputy.class, KitaSteps.approvalByDeputy())
                .assertReached(End.deputyDecided);

        story.run(RecordDecision.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.APPROVED);
        var approval =
                Objects.requireNonNull(steps.rollout().file(story.number()).approval());
        assertThat(approval.decidedBy()).isEqualTo("Herr Milan");
        assertThat(steps.historyOf(story))
                .containsSubsequence(
                        "Befangen; die Vertretung entscheidet.",
                        "Als Vertretung entscheidet Herr Milan.",
                        "Teilnahme und Freistellung freigegeben.");
    }

    @Test
    @DisplayName("Auch wer die Vertretung vertritt, entscheidet nicht, wenn es die befangene Person selbst ist")
    void thePersonWhoIsBiasedDoesNotDecideByARoundaboutWay() {
        var story = biased();

        assertThatThrownBy(() ->
                        office.getBean(KitaApproval.class).refuse(story.number(), "Kein Bedarf.", steps.staff("eibe")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("decision"));
        assertThat(steps.rollout().file(story.number()).approval()).isNull();
    }

    @Test
    @DisplayName("Die Vertretung schweigt: nach acht Arbeitstagen fragt die Koordination nach, freigegeben ist nichts")
    void aSilentDeputyIsAskedAndNothingIsApproved() {
        var story = biased();
        assertThat(KitaSteps.dayOf(story, "deputyOverdue")).isEqualTo(LocalDate.of(2027, 3, 11));

        story.letPass("deputyOverdue")
                .completeAs(COORDINATION, PursueDeputy.class, new PursueDeputy.Input(ApprovalDelay.SOON));

        story.assertReached(End.deputyPursued);
        assertThat(story.openTasks()).containsExactly("approveAsDeputy");
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.APPROVAL_PENDING);
    }

    @Test
    @DisplayName("Erinnert wird, wer vertritt, über Ostern am 4. und 5. Arbeitstag, und nicht, wer befangen ist")
    void theDeputyIsRemindedOverEaster() {
        steps.travelTo(LocalDate.of(2027, 3, 22));
        var story = biased();
        assertThat(KitaSteps.dayOf(story, "deputyReminderDue")).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(KitaSteps.dayOf(story, "deputySecondReminderDue")).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(KitaSteps.dayOf(story, "deputyOverdue")).isEqualTo(LocalDate.of(2027, 4, 5));

        story.letPass("deputyReminderDue")
                .run(RemindDeputy.class)
                .letPass("deputySecondReminderDue")
                .run(RemindDeputyAgain.class)
                .assertReached(End.deputyReminded);

        var task = story.task(ApproveAsDeputy.class).getId();
        assertThat(jdbc.queryForList(
                        "select cause from messages where cause like ? order by created_at, cause",
                        String.class,
                        "task/" + task + "/%"))
                .containsExactly(
                        "task/" + task + "/task-reminder/milan", "task/" + task + "/task-reminder-again/milan");
        assertThat(steps.historyOf(story))
                .containsSubsequence(
                        "An „Als Vertretung freigeben“ erinnert.",
                        "Zum zweiten Mal an „Als Vertretung freigeben“ erinnert.");
    }

    @Test
    @DisplayName(
            "Sonst niemand in der Kommune: die Koordination lässt jemanden benennen, bis dahin wartet die Freigabe")
    void coordinationHasTheMunicipalityNameSomebody() {
        steps.travelTo(LATER);
        var story = steps.approvalAskedIn("HER")
                .completeAs(CONTACT, ApproveParticipation.class, KitaSteps.biased())
                .run(FindDeputy.class);
        assertThat(story.openTasks()).containsExactly("nominateDeputy");
        var deputies = office.getBean(DeputyApproval.class);
        assertThat(deputies.options(story.number())).isEqualTo(Map.of("deputies", List.of()));
        for (var wrong : List.of(CONTACT, "kiebitz", COORDINATION)) {
            assertThatThrownBy(() -> deputies.nominate(story.number(), wrong, steps.staff(COORDINATION)))
                    .as("%s as deputy", wrong)
                    .isInstanceOf(RefusedException.class);
        }

        theMunicipalityNames("linde");
        story.completeAs(COORDINATION, NominateDeputy.class, new NominateDeputy.Input("linde"))
                .completeAs("linde", ApproveAsDeputy.class, refusal())
                .run(RecordDecision.class);

        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.DECLINED);
        assertThat(steps.rollout().file(story.number()).declineReason()).isEqualTo(DeclineReason.MUNICIPALITY);
    }

    private ProcessStory biased() {
        return steps.approvalAskedIn(SEVERAL_CONTACTS)
                .completeAs("eibe", ApproveParticipation.class, KitaSteps.biased())
                .run(FindDeputy.class);
    }

    /** The administrator enters whom the municipality has named. */
    private void theMunicipalityNames(String login) {
        jdbc.update(
                "insert into role_assignment (id, login, role_name, unit_code, valid_from, valid_to)"
                        + " values (?, ?, 'CONTACT', 'HER', ?, ?)",
                SECOND_CONTACT,
                login,
                LATER,
                LATER.plusDays(6));
    }

    private static ApproveAsDeputy.Input refusal() {
        return new ApproveAsDeputy.Input(
                ApproveAsDeputy.Outcome.REJECT, null, null, false, null, null, null, null, "Es fehlt Personal.");
    }
}
