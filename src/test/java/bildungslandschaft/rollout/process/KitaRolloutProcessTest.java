package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.CONTACT;
import static bildungslandschaft.rollout.process.KitaSteps.COORDINATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.Answer;
import bildungslandschaft.rollout.CertificateProof;
import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.EndReason;
import bildungslandschaft.rollout.KitaAnswer;
import bildungslandschaft.rollout.KitaApproval;
import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.process.KitaRolloutProcess.End;
import bildungslandschaft.rollout.workshop.PlannedWorkshops;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import java.time.LocalDate;
import java.util.List;
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

/** Every way through the diagram {@code kita-rollout}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Kita-Rollout")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KitaRolloutProcessTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private KitaRollout kitas;

    private @Nullable ProcessCoverage coverage;
    private @Nullable KitaSteps steps;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, KitaRolloutProcess.KEY);
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

    /** Four people of the Kita come, which is as many visits as it needs. */
    private void attendAWorkshop(ProcessStory story) {
        var project = steps.rollout().file(story.number()).project();
        var workshops = new PlannedWorkshops(office, project);
        var workshop = workshops.in(4, "Wasser", 20);
        story.run(FindSeat.class).run(InviteToWorkshop.class);
        workshops.hold(workshop, 4);
    }

    @Test
    @DisplayName("Kommunale Kita: gefragt → interessiert → freigegeben → angemeldet → am Ziel")
    void theStraightWayLeadsToTheRegistration() {
        var story = steps.registered();

        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.REGISTERED);
        assertThat(story.openTasks()).containsExactly("handOverMaterial");
        story.completeAs(COORDINATION, HandOverMaterial.class, new HandOverMaterial.Input(steps.today()))
                .assertReached(End.materialHandedOver);
        attendAWorkshop(story);
        story.run(CountVisits.class)
                .completeAs(
                        COORDINATION,
                        AccompanyPractice.class,
                        new AccompanyPractice.Input(AccompanyPractice.Outcome.PARTICIPATING_ONLY, null))
                .assertEnded(End.kitaFinished);

        assertThat(steps.historyOf(story))
                .containsSubsequence(
                        "Die Kita ist an der Reihe.",
                        "Kita gefragt, ob sie teilnimmt.",
                        "Die Kita antwortet: Interesse.",
                        "Die Kita möchte teilnehmen; die Freigabe wird eingeholt.",
                        "Es entscheidet die Kommune.",
                        "Teilnahme und Freistellung freigegeben.",
                        "Die Kita darf teilnehmen.",
                        "Kita um die verbindliche Anmeldung gebeten.",
                        "Anmeldung eingegangen.",
                        "Anmeldung bestätigt; die Kita ist erreicht.");
    }

    @Test
    @DisplayName("Krippe: die Koordination prüft, sie gehört dazu")
    void aNurseryIsCheckedAndAsked() {
        var story = steps.begun(Kita.Kind.NURSERY, Traeger.Kind.MUNICIPAL)
                .run(DetermineTargetGroup.class)
                .completeAs(COORDINATION, CheckTargetGroup.class, targeted(CheckTargetGroup.Outcome.YES));

        steps.asking(story);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.ADDRESSED);
    }

    @Test
    @DisplayName("Krippe: die Koordination prüft, sie gehört nicht dazu")
    void aNurseryIsCheckedAndLeftOut() {
        var story = steps.begun(Kita.Kind.NURSERY, Traeger.Kind.MUNICIPAL)
                .run(DetermineTargetGroup.class)
                .completeAs(COORDINATION, CheckTargetGroup.class, targeted(CheckTargetGroup.Outcome.NO));

        story.assertEnded(End.notTargeted);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.NOT_TARGETED);
    }

    @Test
    @DisplayName("Hort in einem Projekt, das nicht für Horte ist: niemand wird gefragt")
    void aKitaOfAnotherKindIsNotAsked() {
        var project = steps.rollout().project(Kita.Kind.UNTIL_SCHOOL);
        var kita = steps.rollout().kita(Kita.Kind.AFTER_SCHOOL_CARE, Traeger.Kind.MUNICIPAL);
        var story = new ProcessStory(office).about(steps.rollout().started(project, kita));

        story.run(DetermineTargetGroup.class).assertEnded(End.notTargeted);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.NOT_TARGETED);
    }

    @Test
    @DisplayName("Die Kita sagt zweimal „später“; ein drittes Mal geht nicht")
    void aKitaMayPostponeTwice() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        for (int round = 1; round <= 2; round++) {
            var wished = steps.today().plusMonths(2);
            steps.answer(story, KitaSteps.later(wished));
            story.run(RecordAnswer.class);
            assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.POSTPONED);
            assertThat(KitaSteps.dayOf(story, "resubmissionDue")).isBetween(wished, wished.plusDays(5));
            steps.asking(story.letPass("resubmissionDue"));
        }

        var third = KitaSteps.later(steps.today().plusMonths(2));
        assertThatThrownBy(() -> steps.answer(story, third))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("answer"))
                .hasMessageContaining("schon zweimal");
        steps.interested(story);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.INTERESTED);
    }

    @Test
    @DisplayName("Die Kita lehnt ab, die Ansprechpartnerin nimmt es zur Kenntnis; später kommt die Kita wieder")
    void aKitaDeclinesAndComesBack() {
        var story = declined();
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.DECLINED);
        assertThat(steps.rollout().file(story.number()).declineReason()).isEqualTo(DeclineReason.STAFF_SHORTAGE);
        story.completeAs(CONTACT, NoteDecline.class, new NoteDecline.Input(true))
                .assertEnded(End.kitaDeclined);

        kitas.reopen(story.number(), steps.staff(CONTACT));

        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.OPEN);
        steps.asking(story.run(DetermineTargetGroup.class));
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.ADDRESSED);
    }

    @Test
    @DisplayName("„Bereits zertifiziert“: die Koordination prüft den Nachweis, und die Kita zählt mit ihrem Zertifikat")
    void aKitaThatIsCertifiedElsewhereCountsWithItsCertificate() {
        var story = certifiedAlready();
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.PROOF_PENDING);
        assertThat(story.openTasks()).containsExactly("checkCertificate");
        var expired = steps.today().minusMonths(24).minusDays(1);
        for (var day : List.of(steps.today().plusDays(1), expired)) {
            assertThatThrownBy(() -> story.complete(CheckCertificate.class, proven(day)))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.field()).isEqualTo("certifiedOn"));
        }

        story.complete(CheckCertificate.class, proven(LocalDate.of(2026, 3, 3))).assertEnded(End.certificateRecognised);

        var file = steps.rollout().file(story.number());
        assertThat(file.state()).isEqualTo(ParticipationState.CERTIFIED);
        assertThat(file.stateSince()).isEqualTo(steps.today());
        assertThat(file.training().validUntil()).isEqualTo(LocalDate.of(2028, 3, 3));
        assertThat(steps.historyOf(story))
                .endsWith("Zertifikat vom 3. März 2026 anerkannt (Kopie der Urkunde), gültig bis 3. März 2028.");
    }

    @Test
    @DisplayName("Ohne gültigen Nachweis wird die Kita noch einmal gefragt")
    void aKitaWithoutProofIsAskedAgain() {
        var story = certifiedAlready()
                .complete(
                        CheckCertificate.class,
                        new CheckCertificate.Input(CheckCertificate.Outcome.NOT_PROVEN, null, null));

        steps.interested(steps.asking(story));

        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.INTERESTED);
    }

    @Test
    @DisplayName("Nach zehn Arbeitstagen ohne Reaktion gilt die Ablehnung als zur Kenntnis genommen")
    void aDeclineIsTakenAsRead() {
        var story = declined();
        assertThat(KitaSteps.dayOf(story, "noticeAssumed")).isEqualTo(LocalDate.of(2027, 3, 15));

        story.letPass("noticeAssumed").assertEnded(End.declineNoticed);
    }

    @Test
    @DisplayName("Niemand bekommt eine Antwort: keine Rückmeldung, wieder aufnehmbar")
    void aSilentKitaIsGivenUpForNow() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL)
                .letPass("answerReminderDue")
                .run(RemindKita.class)
                .letPass("answerOverdue")
                .letPass("addressOverdue")
                .completeAs(
                        COORDINATION,
                        ClarifySilence.class,
                        new ClarifySilence.Input(ClarifySilence.Outcome.NO_RESPONSE, null, null, null))
                .run(RecordAnswer.class);

        story.assertEnded(End.noResponse);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.NO_RESPONSE);
        kitas.reopen(story.number(), steps.staff(COORDINATION));
        assertThat(steps.running(story)).isEqualTo(1);
    }

    @Test
    @DisplayName("Die Kommune lehnt ab")
    void theMunicipalityRefuses() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL)
                .completeAs(
                        CONTACT,
                        ApproveParticipation.class,
                        KitaSteps.municipality(ApproveParticipation.Outcome.REJECT, "Es fehlt Personal.", null))
                .run(RecordDecision.class);

        story.assertEnded(End.participationRejected);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.DECLINED);
        assertThat(steps.rollout().file(story.number()).declineReason()).isEqualTo(DeclineReason.MUNICIPALITY);
    }

    @Test
    @DisplayName("Freier Träger: die Ansprechpartnerin nimmt die Teilnahme zur Kenntnis, und nichts wartet darauf")
    void theContactTakesNoteAndHoldsNothingUp() {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT).run(AskTraeger.class);

        steps.approvedByTraeger(story);
        story.run(RecordDecision.class).run(RequestRegistration.class);

        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.APPROVED);
        assertThat(story.openTasks()).containsExactly("noteParticipation");
        story.completeAs(CONTACT, NoteParticipation.class, new NoteParticipation.Input("Die Kita hat gerade Umbau."))
                .assertReached(End.participationNoted);
        assertThat(steps.historyOf(story)).endsWith("Teilnahme zur Kenntnis genommen. Die Kita hat gerade Umbau.");
    }

    @Test
    @DisplayName("Nach zehn Arbeitstagen gilt die Teilnahme als zur Kenntnis genommen; entschieden ist damit nichts")
    void theTimerTakesNoteAndDecidesNothing() {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT).run(AskTraeger.class);
        assertThat(KitaSteps.dayOf(story, "participationNoticeAssumed")).isEqualTo(LocalDate.of(2027, 3, 15));

        story.letPass("participationNoticeAssumed").assertReached(End.participationUnread);

        assertThat(story.openTasks()).isEmpty();
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.APPROVAL_PENDING);
        assertThat(steps.rollout().file(story.number()).approval()).isNull();
    }

    @Test
    @DisplayName("Die Leitung wechselt, während die Kita gefragt ist: die neue wird gefragt, der Weg geht weiter")
    void aNewHeadIsAskedInstead() {
        var story = steps.askedUnder("Frau Pirol");

        steps.newHead(story, "Frau Neuntöter");

        story.run(ResendLinks.class).assertReached(End.headInformed);
        assertThat(steps.historyOf(story))
                .endsWith(
                        "Die Kita hat eine neue Leitung.",
                        "Neue Leitung gefragt, ob die Kita teilnimmt; Frist bis 16. März 2027.");
        steps.interested(story);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.INTERESTED);
    }

    @Test
    @DisplayName("Der Träger wechselt, während die Kommune entscheidet: jetzt entscheidet der freie Träger")
    void aNewTraegerIsAskedInstead() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        var kita = steps.rollout().kitaOf(story.number());
        steps.rollout().handOver(kita, Traeger.Kind.INDEPENDENT);

        office.getBean(KitaApproval.class).traegerChanged(kita, steps.staff(COORDINATION));

        assertThat(story.openTasks()).isEmpty();
        story.run(RecordDecision.class).run(DetermineApprovalPath.class).run(AskTraeger.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.APPROVAL_PENDING);
        assertThat(steps.historyOf(story)).endsWith("Träger um Entscheidung gebeten.");
    }

    @Test
    @DisplayName("Die Kita darf teilnehmen, meldet sich aber nicht an")
    void aKitaDoesNotRegister() {
        var story = steps.approved()
                .letPass("registrationReminderDue")
                .run(RemindRegistration.class)
                .letPass("registrationOverdue")
                .completeAs(
                        COORDINATION,
                        PursueRegistration.class,
                        new PursueRegistration.Input(
                                PursueRegistration.Outcome.NOT_REGISTERED, null, null, null, null, null, false, false))
                .run(ConfirmRegistration.class);

        story.assertEnded(End.notRegistered);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.NO_RESPONSE);
    }

    @Test
    @DisplayName("Die Kita geht in einer anderen auf, während die Kommune entscheidet")
    void aMergedKitaLapses() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);

        kitas.end(story.number(), EndReason.MERGED, steps.staff(COORDINATION));

        story.run(EndParticipation.class).assertEnded(End.participationClosed);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.LAPSED);
        assertThatThrownBy(() -> kitas.reopen(story.number(), steps.staff(COORDINATION)))
                .isInstanceOf(SettledException.class);
    }

    @Test
    @DisplayName("Die Kita steigt aus, die Ansprechpartnerin bestätigt und nennt den Grund")
    void aKitaLeavesAndTheContactConfirms() {
        var story = steps.registered();

        kitas.end(story.number(), EndReason.DROPPED_OUT, steps.staff(COORDINATION));

        assertThat(story.openTasks()).containsExactly("confirmExit");
        story.completeAs(CONTACT, ConfirmExit.class, new ConfirmExit.Input(DeclineReason.RECONSTRUCTION));
        story.assertEnded(End.exitConfirmed);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.DROPPED_OUT);
        assertThat(steps.historyOf(story)).endsWith("Die Kita ist ausgestiegen.", "Ausstieg bestätigt: Umbau.");
    }

    private ProcessStory certifiedAlready() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        steps.answer(story, new Answer(KitaAnswer.DECLINED, null, DeclineReason.ALREADY_CERTIFIED, null, null, null));
        return story.run(RecordAnswer.class);
    }

    private static CheckCertificate.Input proven(LocalDate day) {
        return new CheckCertificate.Input(CheckCertificate.Outcome.PROVEN, day, CertificateProof.COPY);
    }

    private ProcessStory declined() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        steps.answer(story, KitaSteps.declined());
        return story.run(RecordAnswer.class);
    }

    private static CheckTargetGroup.Input targeted(CheckTargetGroup.Outcome outcome) {
        return new CheckTargetGroup.Input(outcome);
    }
}
