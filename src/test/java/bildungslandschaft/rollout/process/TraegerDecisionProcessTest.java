package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.CONTACT;
import static bildungslandschaft.rollout.process.KitaSteps.COORDINATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.TraegerApproval;
import bildungslandschaft.rollout.TraegerReply;
import bildungslandschaft.rollout.process.TraegerDecisionProcess.End;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import java.time.LocalDate;
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

/** Every way through the diagram {@code traeger-decision}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Entscheidung des freien Trägers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraegerDecisionProcessTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private @Nullable ProcessCoverage coverage;
    private @Nullable KitaSteps steps;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, TraegerDecisionProcess.KEY);
        steps = new KitaSteps(office);
    }

    @BeforeEach
    void beginOnAWorkingDay() {
        steps.travelTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @AfterAll
    void everyNodeAndFlowIsTaken() {
        coverage.assertComplete();
    }

    private static final Actor TRAEGER = Actor.outside("Träger der Kita");

    @Test
    @DisplayName("Der freie Träger sagt über seinen Link ja")
    void theTraegerApprovesByItsLink() {
        var story = asked();

        decisions().receive(story.number(), reply(TraegerReply.Verdict.APPROVED, null), TRAEGER);

        story.assertReached(End.decisionReceived);
        story.run(RecordDecision.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.APPROVED);
        var approval =
                Objects.requireNonNull(steps.rollout().file(story.number()).approval());
        assertThat(approval.decidedBy()).startsWith("Träger ").endsWith("(Herr Uhu, Vorstand)");
        assertThat(steps.historyOf(story)).doesNotContain("Uhu");
    }

    @Test
    @DisplayName("Der freie Träger sagt nein: die Kita nimmt nicht teil")
    void theTraegerRefuses() {
        var story = asked();

        decisions().receive(story.number(), reply(TraegerReply.Verdict.REJECTED, null), TRAEGER);

        story.run(RecordDecision.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.DECLINED);
        assertThat(steps.rollout().file(story.number()).declineReason()).isEqualTo(DeclineReason.TRAEGER);
        // There is no participation any more of which somebody could take note.
        assertThat(story.openTasks()).isEmpty();
    }

    @Test
    @DisplayName(
            "Der freie Träger schweigt: Erinnerung nach 15, Vermittlung nach 25 Arbeitstagen; er sagt der Kommune ja")
    void theContactMediates() {
        var story = asked();
        assertThat(KitaSteps.dayOf(story, "traegerReminderDue")).isEqualTo(LocalDate.of(2027, 3, 22));
        story.letPass("traegerReminderDue").run(RemindTraeger.class);
        assertThat(KitaSteps.dayOf(story, "traegerOverdue")).isEqualTo(LocalDate.of(2027, 4, 7));
        story.letPass("traegerOverdue")
                .completeAs(CONTACT, MediateWithTraeger.class, told(MediateWithTraeger.Outcome.APPROVED));

        story.assertReached(End.mediationDone);
        story.run(RecordDecision.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.APPROVED);
        assertThat(letterBox(story).waitFor(2)).hasSize(2);
    }

    @Test
    @DisplayName("Der freie Träger entscheidet gar nicht: das ist keine Freigabe")
    void indecisionIsNoApproval() {
        var story =
                silent().completeAs(CONTACT, MediateWithTraeger.class, told(MediateWithTraeger.Outcome.NO_DECISION));

        story.run(RecordDecision.class);

        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.DECLINED);
        assertThat(steps.rollout().file(story.number()).approval()).isNull();
    }

    @Test
    @DisplayName("Ein Schreiben des Trägers kommt, während die Ansprechpartnerin vermittelt: im Auftrag erfasst")
    void staffEntersALetterOfTheTraeger() {
        var story = silent();
        var letterOn = steps.today().minusDays(2);

        decisions().receive(story.number(), reply(TraegerReply.Verdict.APPROVED, letterOn), steps.staff(COORDINATION));

        assertThat(story.openTasks()).doesNotContain("mediateWithTraeger");
        var approval =
                Objects.requireNonNull(steps.rollout().file(story.number()).approval());
        assertThat(approval.decidedOn()).isEqualTo(letterOn);
        assertThat(steps.historyOf(story))
                .endsWith("Der Träger entscheidet: freigegeben, Schreiben vom 5. April 2027. (Im Auftrag erfasst.)");
    }

    @Test
    @DisplayName("Ein Schreiben kann nicht von morgen sein")
    void aLetterIsNotFromTheFuture() {
        var story = asked();
        var reply = reply(TraegerReply.Verdict.APPROVED, steps.today().plusDays(1));

        assertThatThrownBy(() -> decisions().receive(story.number(), reply, steps.staff(COORDINATION)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("letterOn"));
    }

    @Test
    @DisplayName("Ein Schreiben kann auch nicht älter sein als die Frage")
    void aLetterIsNotOlderThanTheQuestion() {
        var story = asked();
        var reply = reply(TraegerReply.Verdict.APPROVED, LocalDate.of(1990, 1, 1));

        assertThatThrownBy(() -> decisions().receive(story.number(), reply, steps.staff(COORDINATION)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Gefragt ist der Träger erst seit dem 1. März 2027.");
    }

    @Test
    @DisplayName("Link und Schreiben: die erste Entscheidung gilt, die zweite erfährt, welche")
    void theFirstDecisionStands() {
        var story = asked();
        decisions().receive(story.number(), reply(TraegerReply.Verdict.REJECTED, null), TRAEGER);

        assertThatThrownBy(() -> decisions()
                        .receive(
                                story.number(),
                                reply(TraegerReply.Verdict.APPROVED, steps.today()),
                                steps.staff(COORDINATION)))
                .isInstanceOf(SettledException.class)
                .hasMessageStartingWith("Das ist schon entschieden: Träger ")
                .hasMessageEndingWith("(Herr Uhu, Vorstand) hat die Teilnahme am 1. März 2027 abgelehnt.");
    }

    @Test
    @DisplayName(
            "Die Vermittlung bleibt liegen: zwei Erinnerungen, dann fragt die Koordination nach; entschieden ist nichts")
    void theLadderOfAMediation() {
        var story = silent();
        var task = story.task(MediateWithTraeger.class).getId();
        assertThat(KitaSteps.dayOf(story, "mediationReminderDue")).isEqualTo(LocalDate.of(2027, 4, 19));
        assertThat(KitaSteps.dayOf(story, "mediationSecondReminderDue")).isEqualTo(LocalDate.of(2027, 4, 21));
        assertThat(KitaSteps.dayOf(story, "mediationOverdue")).isEqualTo(LocalDate.of(2027, 4, 23));

        story.letPass("mediationReminderDue")
                .run(RemindOfMediation.class)
                .letPass("mediationSecondReminderDue")
                .run(RemindOfMediationAgain.class)
                .assertReached(End.mediationReminded);
        assertThat(new ContactPost(office).about(task)).contains("task-reminder/erle", "task-reminder-again/erle");

        story.letPass("mediationOverdue")
                .completeAs(COORDINATION, PursueMediation.class, new PursueMediation.Input("Der Vorstand tagt erst."))
                .assertReached(End.mediationPursued);
        assertThat(story.openTasks()).contains("mediateWithTraeger");
        assertThat(steps.rollout().file(story.number()).approval()).isNull();
        assertThat(steps.historyOf(story)).endsWith("Zur Vermittlung beim Träger nachgefragt: Der Vorstand tagt erst.");
    }

    @Test
    @DisplayName("Der Träger antwortet, während die Koordination nachfasst: Beide Aufgaben sind erledigt")
    void anAnswerEndsMediationAndPursuit() {
        var story = silent().letPass("mediationOverdue");
        assertThat(story.openTasks()).contains("mediateWithTraeger", "pursueMediation");

        decisions().receive(story.number(), reply(TraegerReply.Verdict.APPROVED, null), TRAEGER);

        assertThat(story.openTasks()).doesNotContain("mediateWithTraeger", "pursueMediation");
    }

    private TraegerApproval decisions() {
        return office.getBean(TraegerApproval.class);
    }

    private ProcessStory asked() {
        return steps.approvalAsked(Traeger.Kind.INDEPENDENT).run(AskTraeger.class);
    }

    private ProcessStory silent() {
        return asked().letPass("traegerReminderDue").run(RemindTraeger.class).letPass("traegerOverdue");
    }

    private LetterBox letterBox(ProcessStory story) {
        return new LetterBox(office, steps.rollout().traegerAddressOf(story.number()));
    }

    private static TraegerReply reply(TraegerReply.Verdict verdict, @Nullable LocalDate letterOn) {
        return new TraegerReply(verdict, 2, 2, null, "Herr Uhu, Vorstand", letterOn);
    }

    private static MediateWithTraeger.Input told(MediateWithTraeger.Outcome outcome) {
        return new MediateWithTraeger.Input(outcome, 2, 2, null, "Herr Uhu, Vorstand");
    }
}
