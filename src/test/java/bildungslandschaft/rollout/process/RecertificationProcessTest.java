package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.rollout.EndReason;
import bildungslandschaft.rollout.KitaMails;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.Recertification;
import bildungslandschaft.rollout.RegisteredKitas;
import bildungslandschaft.rollout.process.RecertificationProcess.End;
import bildungslandschaft.rollout.workshop.PlannedWorkshops;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.TaskSupervision;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
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

/** Every way through the diagram {@code recertification}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Rezertifizierung")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecertificationProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 8);
    private static final LocalDate CERTIFIED = TODAY.minusMonths(18);
    private static final LocalDate LAST_DAY = TODAY.plusMonths(6);

    private final ApplicationContext office;
    private final Recertification recertification;
    private final OfficeClock clock;
    private RegisteredKitas kitas;
    private PlannedWorkshops workshops;
    private @Nullable ProcessCoverage coverage;

    @Autowired
    RecertificationProcessTest(ApplicationContext office, Recertification recertification, OfficeClock clock) {
        this.office = office;
        this.recertification = recertification;
        this.clock = clock;
    }

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, RecertificationProcess.KEY);
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
    @DisplayName("Die Erneuerung beginnt genau sechs Monate vor dem Ablauf, und nur einmal")
    void aRenewalBeginsHalfAYearBeforeTheEndAndOnce() {
        var kita = kitas.certifiedOn(CERTIFIED);
        workshops.travelTo(TODAY.minusDays(1));
        assertThat(recertification.due()).doesNotContain(kita);
        recertification.begin(kita);
        assertThat(runsOf(kita)).isZero();

        workshops.travelTo(TODAY);
        assertThat(recertification.due()).contains(kita);
        recertification.begin(kita);
        recertification.begin(kita);

        assertThat(runsOf(kita)).isEqualTo(1);
        assertThat(recertification.due()).doesNotContain(kita);
        new ProcessStory(office).about(kita).run(AnnounceExpiry.class);
        assertThat(new KitaMails(office, kita).waitFor(1).get(0)).contains("gilt noch bis zum 8. August 2027");
    }

    @Test
    @DisplayName("Sechs Monate vor dem 31. August ist der letzte Tag im Februar")
    void monthsOfDifferentLengthLoseNoDay() {
        var kita = kitas.certifiedOn(LocalDate.of(2025, 8, 31));
        workshops.travelTo(LocalDate.of(2027, 2, 27));
        assertThat(recertification.due()).doesNotContain(kita);
        workshops.travelTo(LocalDate.of(2027, 2, 28));
        assertThat(recertification.due()).contains(kita);
    }

    @Test
    @DisplayName("Fortbildung aktuell → Leitfaden → erneuert für zwei Jahre")
    void aCurrentKitaIsRenewed() {
        var kita = kitas.certifiedOn(CERTIFIED);
        var story = inRenewal(kita, CheckTraining.Outcome.CURRENT).run(GuideReapplication.class);
        var on = TODAY.plusWeeks(5);
        workshops.travelTo(on);

        story.complete(RecordRenewal.class, new RecordRenewal.Input(RecordRenewal.Outcome.RENEWED, on))
                .assertEnded(End.certificateRenewed);

        assertThat(kitas.view(kita).training().validUntil()).isEqualTo(on.plusMonths(24));
        assertThat(kitas.view(kita).training().renewing()).isFalse();
        workshops.travelTo(on.plusMonths(18));
        assertThat(recertification.due()).contains(kita);
    }

    @Test
    @DisplayName("Ein Workshop fehlt: die Kita bekommt einen Platz; die Stiftung lehnt ab")
    void aKitaThatLacksAWorkshopVisitsOneFirst() {
        var kita = kitas.certifiedOn(CERTIFIED);
        var workshop = workshops.in(3, "Wasser", 12);
        var story = inRenewal(kita, CheckTraining.Outcome.MISSING)
                .run(FindSeat.class)
                .run(InviteToWorkshop.class);
        workshops.hold(workshop, 1);

        story.run(GuideReapplication.class)
                .complete(RecordRenewal.class, new RecordRenewal.Input(RecordRenewal.Outcome.REFUSED, null))
                .assertEnded(End.renewalRefused);

        assertThat(kitas.view(kita).state()).isEqualTo(ParticipationState.CERTIFIED);
        assertThat(recertification.due()).doesNotContain(kita);
    }

    @Test
    @DisplayName("Niemand erneuert: am Tag nach dem letzten ist das Zertifikat sichtbar ausgelaufen")
    void aCertificateLapses() {
        var kita = kitas.certifiedOn(CERTIFIED);
        var story = inRenewal(kita, CheckTraining.Outcome.CURRENT).run(GuideReapplication.class);
        assertThat(story.dueOf("certificateExpired"))
                .isEqualTo(LAST_DAY.plusDays(1)
                        .atTime(7, 0)
                        .atZone(OfficeClock.ZONE)
                        .toInstant());

        var supervision = office.getBean(TaskSupervision.class);
        supervision.openTasks(story.number()).stream()
                .filter(task ->
                        task.name().equals(story.task(RecordRenewal.class).getName()))
                .forEach(task -> supervision.setDeadline(
                        task,
                        LocalDate.now(office.getBean(OfficeClock.class))
                                .plusWeeks(1)
                                .with(DayOfWeek.WEDNESDAY),
                        "Urlaub",
                        office.getBean(Actors.class).of("amsel")));
        assertThat(story.dueOf("certificateExpired"))
                .as("a certificate expires on its day, whatever is agreed about the task")
                .isEqualTo(LAST_DAY.plusDays(1)
                        .atTime(7, 0)
                        .atZone(OfficeClock.ZONE)
                        .toInstant());

        story.letPass("certificateExpired").run(ExpireCertificate.class).assertEnded(End.certificateLapsed);

        assertThat(sentencesOf(kita)).contains("Das Zertifikat ist am 8. August 2027 abgelaufen.");
    }

    @Test
    @DisplayName("Die Kita fällt weg: die Erneuerung endet, ihr Platz wird frei")
    void aKitaThatIsNoMoreNeedsNoRenewal() {
        var kita = kitas.certifiedOn(CERTIFIED);
        var workshop = workshops.in(3, "Wasser", 12);
        var story = inRenewal(kita, CheckTraining.Outcome.MISSING)
                .run(FindSeat.class)
                .run(InviteToWorkshop.class);
        assertThat(workshops.seats(workshop)).hasSize(1);

        kitas.end(kita, EndReason.CLOSED_DOWN);

        story.assertEnded(End.recertificationDropped);
        assertThat(workshops.seats(workshop)).isEmpty();
    }

    @Test
    @DisplayName("Kein neues Zertifikat aus der Zukunft und keines vom Tag des alten")
    void impossibleDaysAreRefused() {
        var kita = kitas.certifiedOn(CERTIFIED);
        var story = inRenewal(kita, CheckTraining.Outcome.CURRENT).run(GuideReapplication.class);
        for (var day : List.of(TODAY.plusDays(1), CERTIFIED)) {
            var input = new RecordRenewal.Input(RecordRenewal.Outcome.RENEWED, day);
            assertThatThrownBy(() -> story.complete(RecordRenewal.class, input)).isInstanceOf(RefusedException.class);
        }
        assertThat(kitas.view(kita).training().validUntil()).isEqualTo(LAST_DAY);
    }

    private ProcessStory inRenewal(CaseNumber kita, CheckTraining.Outcome outcome) {
        recertification.begin(kita);
        return new ProcessStory(office)
                .about(kita)
                .run(AnnounceExpiry.class)
                .complete(CheckTraining.class, new CheckTraining.Input(outcome));
    }

    private long runsOf(CaseNumber kita) {
        return office.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(kita.value())
                .count();
    }

    private List<String> sentencesOf(CaseNumber kita) {
        return office.getBean(Timeline.class).of(kita).stream()
                .map(TimelineEntry::sentence)
                .toList();
    }
}
