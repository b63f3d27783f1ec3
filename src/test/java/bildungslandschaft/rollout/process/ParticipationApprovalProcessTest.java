package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.CONTACT;
import static bildungslandschaft.rollout.process.KitaSteps.COORDINATION;
import static bildungslandschaft.rollout.process.KitaSteps.MANAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.inbox.TaskDesk;
import bildungslandschaft.inbox.TaskFinishedException;
import bildungslandschaft.rollout.ApprovalDelay;
import bildungslandschaft.rollout.ApprovalFacts;
import bildungslandschaft.rollout.ApprovalPath;
import bildungslandschaft.rollout.EndReason;
import bildungslandschaft.rollout.KitaApproval;
import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.process.ParticipationApprovalProcess.End;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import java.time.LocalDate;
import java.util.List;
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

/** Every way through the diagram {@code participation-approval}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Teilnahme freigeben lassen")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParticipationApprovalProcessTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private @Nullable ProcessCoverage coverage;
    private @Nullable KitaSteps steps;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, ParticipationApprovalProcess.KEY);
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

    @Test
    @DisplayName("Die Kommune gibt frei: eine Wahl und ein Klick, alles andere steht schon da")
    void oneChoiceAndOneClickAreEnough() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        var task = story.task(ApproveParticipation.class).getId();
        var sheet = office.getBean(TaskDesk.class).open(task, steps.staff(CONTACT));
        assertThat(sheet.values())
                .containsKeys("staff", "days", "substituteArranged", "committeeNeeded")
                .doesNotContainKeys("decision", "committeeOn");

        story.completeAs(CONTACT, ApproveParticipation.class, KitaSteps.approval());

        story.assertReached(End.municipalityDecided);
        var approval =
                Objects.requireNonNull(steps.rollout().file(story.number()).approval());
        assertThat(approval.approved()).isTrue();
        assertThat(approval.decidedBy()).isEqualTo("Frau Erle");
        assertThat(approval.decidedOn()).isEqualTo(steps.today());
    }

    @Test
    @DisplayName("Was die Kommune zuletzt eingetragen hat, steht beim nächsten Mal schon da")
    void theLastValuesOfTheMunicipalityAreOfferedAgain() {
        var input = new ApproveParticipation.Input(
                ApproveParticipation.Outcome.APPROVE, 3, 1, false, 120, "36500.5271", null, null, null, null);
        // Later than all other stories, whose approvals in Herzberg are remembered too.
        steps.travelTo(LocalDate.of(2029, 3, 1));
        steps.approvalAsked(Traeger.Kind.MUNICIPAL).completeAs(CONTACT, ApproveParticipation.class, input);

        var next = steps.approvalAsked(Traeger.Kind.MUNICIPAL);

        assertThat(office.getBean(KitaApproval.class).suggested(next.number()))
                .isEqualTo(new ApprovalFacts(3, 1, false, 120, "36500.5271", null, null));
    }

    @Test
    @DisplayName("Die Kommune fragt zurück, die Koordination antwortet, die Kommune entscheidet")
    void aQueryIsAnsweredBeforeTheDecision() {
        var query = KitaSteps.municipality(ApproveParticipation.Outcome.QUERY, null, "Wer zahlt die Fahrt?");
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL)
                .completeAs(CONTACT, ApproveParticipation.class, query)
                .completeAs(COORDINATION, AnswerQuery.class, new AnswerQuery.Input("Das Bildungsbüro."));

        var sheet = office.getBean(TaskDesk.class)
                .open(story.task(ApproveParticipation.class).getId(), steps.staff(CONTACT));
        assertThat(sheet.context()).extracting("text").contains("Wer zahlt die Fahrt?", "Das Bildungsbüro.");
        story.completeAs(CONTACT, ApproveParticipation.class, KitaSteps.approval());
        story.assertReached(End.municipalityDecided);
    }

    @Test
    @DisplayName("Die Kommune schweigt über Ostern: nach acht Arbeitstagen fragt die Koordination nach, freigegeben ist"
            + " nichts")
    void silenceEscalatesAndNeverApproves() {
        steps.travelTo(LocalDate.of(2027, 3, 22));
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        assertThat(KitaSteps.dayOf(story, "approvalOverdue")).isEqualTo(LocalDate.of(2027, 4, 5));

        story.letPass("approvalOverdue");

        assertThat(story.openTasks()).containsExactlyInAnyOrder("approveParticipation", "pursueApproval");
        story.completeAs(COORDINATION, PursueApproval.class, new PursueApproval.Input(ApprovalDelay.COMMITTEE));
        story.assertReached(End.approvalPursued);
        assertThat(story.openTasks()).containsExactly("approveParticipation");
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.APPROVAL_PENDING);
        assertThat(steps.rollout().file(story.number()).approval()).isNull();
    }

    @Test
    @DisplayName("Die Kommune wird zweimal erinnert und entscheidet dann")
    void twoRemindersAndThenTheDecision() {
        steps.approvalAsked(Traeger.Kind.MUNICIPAL)
                .letPass("approvalReminderDue")
                .run(RemindOfApproval.class)
                .letPass("approvalSecondReminderDue")
                .run(RemindOfApprovalAgain.class)
                .assertReached(End.approvalReminded)
                .completeAs(CONTACT, ApproveParticipation.class, KitaSteps.approval())
                .assertReached(End.municipalityDecided);
    }

    @Test
    @DisplayName("Zwei Fachkräfte teilen sich die Besuche, die eine Kita dieser Größe braucht")
    void theDaysFollowFromTheSizeOfTheKita() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        // File and register say the same, or the case would stand in a list and could not be opened.
        for (var place : List.of(
                "update participations set unit = 'LAU' where case_number = ?",
                "update case_register set unit = 'LAU' where case_number = ?")) {
            office.getBean(JdbcTemplate.class).update(place, story.number().value());
        }

        assertThat(office.getBean(KitaApproval.class).suggested(story.number()))
                .as("60 places need 4 visits")
                .isEqualTo(new ApprovalFacts(2, 2, true, null, null, null, null));
        office.getBean(JdbcTemplate.class)
                .update(
                        "update kita_version set places = 40 where kita_id = ?",
                        steps.rollout().kitaOf(story.number()));
        assertThat(office.getBean(KitaApproval.class).suggested(story.number()).days())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Die Kommune entscheidet doch noch: das Nachfassen entfällt, und es geht weiter")
    void aLateDecisionEndsThePursuit() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL)
                .letPass("approvalOverdue")
                .completeAs(CONTACT, ApproveParticipation.class, KitaSteps.approval());

        assertThat(story.openTasks()).isEmpty();
        story.run(RecordDecision.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.APPROVED);
    }

    @Test
    @DisplayName("Der Kita-Ausschuss kann sich nicht morgen schon befasst haben und nicht, bevor es das Projekt gab")
    void theCommitteeHasMetInTheTimeOfTheProject() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        steps.rollout().propose(steps.rollout().file(story.number()).project());

        for (var day : List.of(steps.today().plusDays(1), LocalDate.of(1990, 1, 1))) {
            var input = new ApproveParticipation.Input(
                    ApproveParticipation.Outcome.APPROVE, 2, 2, true, null, null, day, null, null, null);
            assertThatThrownBy(() -> story.completeAs(CONTACT, ApproveParticipation.class, input))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.field()).isEqualTo("committeeOn"));
        }
    }

    @Test
    @DisplayName("Die Ansprechpartnerin ist befangen: ihre Vertretung entscheidet, das Nachfassen entfällt")
    void whoeverIsBiasedLeavesTheDecisionToADeputy() {
        var story = steps.approvalAskedIn("VGL")
                .letPass("approvalOverdue")
                .completeAs("eibe", ApproveParticipation.class, KitaSteps.biased())
                .run(FindDeputy.class);
        story.assertReached(End.pursuitSettled);
        assertThat(story.openTasks()).containsExactly("approveAsDeputy");
        assertThat(steps.historyOf(story))
                .containsOnlyOnce("Die Kommune hat sich gemeldet; das Nachfassen ist erledigt.");

        story.complete(ApproveAsDeputy.class, KitaSteps.approvalByDeputy());

        story.assertReached(End.deputyDecided);
        assertThat(story.openTasks()).isEmpty();
        story.run(RecordDecision.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.APPROVED);
    }

    @Test
    @DisplayName(
            "Die Kommune fragt spät zurück: das Nachfassen entfällt, auf dem Tisch der Koordination liegt die Frage")
    void aLateQueryEndsThePursuit() {
        var query = KitaSteps.municipality(ApproveParticipation.Outcome.QUERY, null, "Wer zahlt die Fahrt?");
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL)
                .letPass("approvalOverdue")
                .completeAs(CONTACT, ApproveParticipation.class, query);

        assertThat(story.openTasks()).containsExactly("answerQuery");
        story.completeAs(COORDINATION, AnswerQuery.class, new AnswerQuery.Input("Das Bildungsbüro."))
                .letPass("approvalOverdue");
        assertThat(story.openTasks()).containsExactlyInAnyOrder("approveParticipation", "pursueApproval");
    }

    @Test
    @DisplayName("Wer sich meldet, bevor jemand nachfasst, liest nichts davon")
    void nothingIsSettledThatWasNotPursued() {
        var story = steps.approvalAskedIn("VGL").completeAs("eibe", ApproveParticipation.class, KitaSteps.biased());

        assertThat(steps.historyOf(story)).noneMatch(sentence -> sentence.contains("Nachfassen"));
    }

    @Test
    @DisplayName("Für eine Kita des Landkreises entscheidet die Leitung")
    void theHeadOfTheOfficeDecidesForTheCounty() {
        var story = steps.approvalAsked(Traeger.Kind.COUNTY);
        assertThat(steps.rollout().file(story.number()).approvalPath()).isEqualTo(ApprovalPath.COUNTY);

        story.completeAs(
                MANAGEMENT,
                ApproveForCounty.class,
                new ApproveForCounty.Input(ApproveForCounty.Outcome.APPROVE, 2, 2, true, null, null, null, null, null));

        story.assertReached(End.countyDecided);
        story.run(RecordDecision.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.APPROVED);
    }

    @Test
    @DisplayName("Für einen freien Träger entscheidet weder die Ansprechpartnerin noch die Leitung")
    void nobodyDecidesForAnIndependentTraeger() {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT).run(AskTraeger.class);

        assertThat(story.openTasks()).containsExactly("noteParticipation");
        assertThat(steps.historyOf(story))
                .contains("Es entscheidet der freie Träger. Die Kommune ist davon unterrichtet.");
        assertThatThrownBy(() ->
                        office.getBean(KitaApproval.class).refuse(story.number(), "Kein Bedarf.", steps.staff(CONTACT)))
                .isInstanceOf(SettledException.class)
                .hasMessage("Für diese Kita entscheidet jetzt jemand anderes: der freie Träger.");
        story.letPass("traegerReminderDue")
                .run(RemindTraeger.class)
                .letPass("traegerOverdue")
                .completeAs(
                        CONTACT,
                        MediateWithTraeger.class,
                        new MediateWithTraeger.Input(
                                MediateWithTraeger.Outcome.APPROVED, 2, 2, null, "Herr Uhu, Vorstand"));
        story.assertReached(End.traegerHeard);
    }

    @Test
    @DisplayName("Der Träger wechselt: die alte Freigabe ist nicht mehr offen, der Weg wird neu bestimmt")
    void aNewTraegerOpensThePathAgain() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        var kita = steps.rollout().kitaOf(story.number());
        steps.rollout().handOver(kita, Traeger.Kind.COUNTY);

        office.getBean(KitaApproval.class).traegerChanged(kita, steps.staff(COORDINATION));

        story.assertReached(End.pathOpen);
        story.run(RecordDecision.class).run(DetermineApprovalPath.class);
        assertThat(story.openTasks()).containsExactly("approveForCounty");
    }

    @Test
    @DisplayName("Zweimal entschieden: die erste Entscheidung gilt, und die zweite erfährt, wer wann entschieden hat")
    void oneDecisionStands() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        var task = story.task(ApproveParticipation.class).getId();
        story.completeAs(CONTACT, ApproveParticipation.class, KitaSteps.approval());

        assertThatThrownBy(() -> office.getBean(TaskDesk.class).open(task, steps.staff(CONTACT)))
                .isInstanceOf(TaskFinishedException.class);
        assertThatThrownBy(() ->
                        office.getBean(KitaApproval.class).refuse(story.number(), "Kein Bedarf.", steps.staff(CONTACT)))
                .isInstanceOf(SettledException.class)
                .hasMessage("Das ist schon entschieden: Frau Erle hat die Teilnahme am 1. März 2027 freigegeben.");
    }

    @Test
    @DisplayName("Nach dem Ende der Teilnahme ist nichts mehr zu entscheiden")
    void nothingIsDecidedAfterTheEnd() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        office.getBean(KitaRollout.class).end(story.number(), EndReason.CLOSED_DOWN, steps.staff(COORDINATION));

        assertThatThrownBy(() ->
                        office.getBean(KitaApproval.class).refuse(story.number(), "Kein Bedarf.", steps.staff(CONTACT)))
                .isInstanceOf(SettledException.class)
                .hasMessage("Eine Entscheidung ist nicht mehr nötig: Die Kita ist seit dem 1. März 2027 entfallen.");
    }
}
