package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.rollout.KitaMails;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.RegisteredKitas;
import bildungslandschaft.rollout.process.KitaCertificationProcess.End;
import bildungslandschaft.rollout.workshop.PlannedWorkshops;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.Variables;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
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

/** Every way through the diagram {@code kita-certification}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Fortbildung und Zertifizierung")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KitaCertificationProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 8);

    private final ApplicationContext office;
    private final OfficeClock clock;
    private RegisteredKitas kitas;
    private PlannedWorkshops workshops;
    private @Nullable ProcessCoverage coverage;

    @Autowired
    KitaCertificationProcessTest(ApplicationContext office, OfficeClock clock) {
        this.office = office;
        this.clock = clock;
    }

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, KitaCertificationProcess.KEY);
    }

    @BeforeEach
    void beginOnAMonday() {
        clock.travelTo(TODAY.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
        kitas = new RegisteredKitas(office);
        workshops = new PlannedWorkshops(office, kitas.project());
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
    @DisplayName("Zwei Workshops → Praxis → Bewerbung → Ergebnis → Übergabe → Zertifikat für zwei Jahre")
    void theStraightWayLeadsToTheCertificate() {
        var kita = kitas.small();
        var story = trained(kita, 2)
                .complete(AccompanyPractice.class, practice(AccompanyPractice.Outcome.READY))
                .run(GuideApplication.class)
                .complete(PursueApplication.class, appliedOn(today()));
        assertThat(kitas.view(kita).state()).isEqualTo(ParticipationState.APPLICATION_SUBMITTED);
        var certified = today().plusDays(5);
        workshops.travelTo(certified);

        story.complete(RecordResult.class, new RecordResult.Input(RecordResult.Outcome.CERTIFIED, certified))
                .completeAs(kitas.contactOf(kita), ApproveHandover.class, handoverOn(certified.plusDays(20)))
                .run(KeepCertificate.class)
                .assertEnded(End.kitaCertified);

        var view = kitas.view(kita);
        assertThat(view.state()).isEqualTo(ParticipationState.CERTIFIED);
        assertThat(view.training().validUntil()).isEqualTo(certified.plusMonths(24));
        assertThat(view.handover().place()).isEqualTo("Im Garten");
        var mails = new KitaMails(office, kita).waitFor(4);
        assertThat(mails.get(2)).contains("Fragebogen");
        assertThat(mails.get(3)).contains("Im Garten", "METHOD:REQUEST", "T103000");
    }

    @Test
    @DisplayName("Mehr als 50 Plätze: vier Besuche, dazwischen je sechs Wochen Praxis")
    void aLargeKitaNeedsFourVisits() {
        var story = trained(kitas.large(), 4);
        assertThat(story.openTasks()).containsExactly("accompanyPractice");
    }

    @Test
    @DisplayName("Zwei Fachkräfte in einem Workshop sind zwei Besuche")
    void everyPersonIsAVisit() {
        var kita = kitas.large(2);
        var workshop = workshops.in(2, "Wasser", 12);
        var story = begun(kita).run(FindSeat.class).run(InviteToWorkshop.class);
        workshops.hold(workshop, 2);
        story.run(CountVisits.class).letPass("practicePhaseOver");
        var next = workshops.in(2, "Luft", 12);
        story.run(FindSeat.class).run(InviteToWorkshop.class);
        workshops.hold(next, 2);

        story.run(CountVisits.class);
        assertThat(story.openTasks()).containsExactly("accompanyPractice");
    }

    @Test
    @DisplayName("Die Kita braucht Zeit: die Aufgabe kommt am genannten Tag zurück; dann nimmt sie nur teil")
    void aKitaThatNeedsTimeIsAskedAgain() {
        var kita = kitas.small();
        var story = trained(kita, 2);
        var later = today().plusWeeks(8);

        story.complete(
                        AccompanyPractice.class,
                        new AccompanyPractice.Input(AccompanyPractice.Outcome.NEEDS_TIME, later))
                .letPass("practiceVisitDue");
        assertThat(today()).isEqualTo(workshops.schoolDay(later));
        story.complete(AccompanyPractice.class, practice(AccompanyPractice.Outcome.PARTICIPATING_ONLY))
                .assertEnded(End.participatingOnly);

        assertThat(kitas.view(kita).state()).isEqualTo(ParticipationState.WORKSHOP_2);
    }

    @Test
    @DisplayName("Nach einem Monat wird an die Bewerbung erinnert; sie kommt nicht")
    void aKitaIsRemindedOfItsApplication() {
        var kita = kitas.small();
        var story = trained(kita, 2)
                .complete(AccompanyPractice.class, practice(AccompanyPractice.Outcome.READY))
                .run(GuideApplication.class)
                .letPass("applicationReminderDue")
                .run(RemindApplication.class)
                .assertReached(End.applicationReminded);
        assertThat(story.openTasks()).containsExactly("pursueApplication");

        story.complete(PursueApplication.class, new PursueApplication.Input(PursueApplication.Outcome.GIVEN_UP, null))
                .assertEnded(End.withoutApplication);
        assertThat(new KitaMails(office, kita).waitFor(4).get(3)).contains("Haben Sie sich beworben?");
    }

    @Test
    @DisplayName("Die Stiftung bittet um Nachbesserung: zurück in die Praxisphase, zweiter Leitfaden")
    void anApplicationThatWasSentBackIsPreparedAgain() {
        var kita = kitas.small();
        var story =
                applied(kita).complete(RecordResult.class, new RecordResult.Input(RecordResult.Outcome.IMPROVE, null));
        workshops.travelTo(today().plusDays(1));
        story.complete(AccompanyPractice.class, practice(AccompanyPractice.Outcome.READY))
                .run(GuideApplication.class)
                .complete(PursueApplication.class, appliedOn(today()))
                .complete(RecordResult.class, new RecordResult.Input(RecordResult.Outcome.REJECTED, null));

        assertThat(story.openTasks()).containsExactly("accompanyPractice");
        assertThat(new KitaMails(office, kita).waitFor(4)).hasSize(4);
    }

    @Test
    @DisplayName("Kein Zertifikat aus der Zukunft und keines vor der Bewerbung")
    void impossibleDaysAreRefused() {
        var kita = kitas.small();
        var story = trained(kita, 2)
                .complete(AccompanyPractice.class, practice(AccompanyPractice.Outcome.READY))
                .run(GuideApplication.class);
        assertRefused("Zukunft", () -> story.complete(PursueApplication.class, appliedOn(today().plusDays(1))));
        assertRefused("angemeldet", () -> story.complete(PursueApplication.class, appliedOn(TODAY.minusDays(1))));
        story.complete(PursueApplication.class, appliedOn(today()));

        for (var day : List.of(today().plusDays(1), today().minusDays(1))) {
            var input = new RecordResult.Input(RecordResult.Outcome.CERTIFIED, day);
            assertThatThrownBy(() -> story.complete(RecordResult.class, input)).isInstanceOf(RefusedException.class);
        }
        story.complete(RecordResult.class, new RecordResult.Input(RecordResult.Outcome.CERTIFIED, today()));
        var contact = kitas.contactOf(kita);
        for (var day : List.of(today().minusDays(1), today().plusYears(1).plusDays(1))) {
            assertThatThrownBy(() -> story.completeAs(contact, ApproveHandover.class, handoverOn(day)))
                    .isInstanceOf(RefusedException.class);
        }
        assertThat(kitas.view(kita).state()).isEqualTo(ParticipationState.APPLICATION_SUBMITTED);
    }

    @Test
    @DisplayName("Das nächste Gespräch liegt in den nächsten zwölf Monaten")
    void theNextTalkIsNeitherTodayNorInYears() {
        var story = trained(kitas.small(), 2);
        for (var day : List.of(today(), today().plusMonths(12).plusDays(1))) {
            var input = new AccompanyPractice.Input(AccompanyPractice.Outcome.NEEDS_TIME, day);
            assertRefused("zwölf Monaten", () -> story.complete(AccompanyPractice.class, input));
        }
    }

    private ProcessStory begun(CaseNumber kita) {
        office.getBean(RuntimeService.class)
                .startProcessInstanceByKey(
                        KitaCertificationProcess.KEY,
                        kita.value(),
                        Map.of(Variables.UNIT, kitas.view(kita).unit()));
        return new ProcessStory(office).about(kita);
    }

    /** One person visits so many workshops, with six weeks of practice between them. */
    private ProcessStory trained(CaseNumber kita, int visits) {
        var story = begun(kita);
        for (int i = 1; i <= visits; i++) {
            var workshop = workshops.in(3, "Thema " + i, 12);
            story.run(FindSeat.class).run(InviteToWorkshop.class);
            workshops.hold(workshop, 1);
            story.run(CountVisits.class);
            if (i < visits) {
                story.letPass("practicePhaseOver");
            }
        }
        return story;
    }

    private ProcessStory applied(CaseNumber kita) {
        return trained(kita, 2)
                .complete(AccompanyPractice.class, practice(AccompanyPractice.Outcome.READY))
                .run(GuideApplication.class)
                .complete(PursueApplication.class, appliedOn(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void assertRefused(String because, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RefusedException.class).hasMessageContaining(because);
    }

    private static AccompanyPractice.Input practice(AccompanyPractice.Outcome outcome) {
        return new AccompanyPractice.Input(outcome, null);
    }

    private static PursueApplication.Input appliedOn(LocalDate day) {
        return new PursueApplication.Input(PursueApplication.Outcome.APPLIED, day);
    }

    private static ApproveHandover.Input handoverOn(LocalDate day) {
        return new ApproveHandover.Input(day, LocalTime.of(10, 30), "Im Garten", "Ortsvorsteher", null, false);
    }
}
