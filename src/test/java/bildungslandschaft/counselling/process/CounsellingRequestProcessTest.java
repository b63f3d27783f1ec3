package bildungslandschaft.counselling.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.correspondence.LinkAnswer;
import bildungslandschaft.correspondence.LinkDesk;
import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.counselling.CounsellingMode;
import bildungslandschaft.counselling.CounsellingState;
import bildungslandschaft.counselling.ReferralTarget;
import bildungslandschaft.counselling.process.CounsellingProcess.End;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way through the diagram {@code counselling-request}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Bildungsberatung")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CounsellingRequestProcessTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private CaseRegister register;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Counselling counselling;

    private @Nullable ProcessCoverage coverage;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, CounsellingProcess.KEY);
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
    @DisplayName("Anfrage → Sichtung → Termin → Gespräch → geschlossen")
    void theStraightWayLeadsToTheClosedCase() {
        var story = inReview(SampleRequest.fromHerzberg());
        assertThat(story.task(ReviewRequest.class).getAssignee()).isEqualTo("ahorn");

        story.complete(ReviewRequest.class, accepted())
                .complete(ArrangeAppointment.class, tomorrow())
                .run(ConfirmAppointment.class);
        letADayPass();
        story.complete(DocumentCounselling.class, counselled())
                .run(RecordStatistics.class)
                .run(CloseCase.class)
                .assertEnded(End.counsellingClosed);

        assertThat(stateOf(story)).isEqualTo(CounsellingState.CLOSED);
        assertThat(historyOf(story))
                .containsSubsequence(
                        "Anfrage über das Online-Formular gestellt.",
                        "Eingang bestätigt.",
                        "An Frau Ahorn gegeben.",
                        "Anfrage angenommen.",
                        "Termin vereinbart.",
                        "Termin mit Kalendereintrag bestätigt.",
                        "Beratung dokumentiert.",
                        "Fall geschlossen.");
    }

    @Test
    @DisplayName("Die Beratung verweist an eine andere Stelle")
    void aReferralIsDocumentedAndClosed() {
        var story = inReview(SampleRequest.fromHerzberg())
                .complete(ReviewRequest.class, reviewed(ReviewRequest.Outcome.REFER, null))
                .complete(
                        DocumentReferral.class,
                        new DocumentReferral.Input(ReferralTarget.JOB_CENTRE, "INFORMATION", "NONE", false, null))
                .run(RecordStatistics.class)
                .run(CloseCase.class);

        story.assertEnded(End.clientReferred);
        assertThat(stateOf(story)).isEqualTo(CounsellingState.CLOSED_REFERRED);
    }

    @Test
    @DisplayName("Die Beratung gibt ab, die Koordination ordnet neu zu")
    void aCaseHandedOverComesBackToAnotherAdvisor() {
        var story = inReview(SampleRequest.fromHerzberg())
                .complete(ReviewRequest.class, reviewed(ReviewRequest.Outcome.HAND_OVER, "Ich kenne die Person."));
        assertThat(stateOf(story)).isEqualTo(CounsellingState.UNASSIGNED);

        story.complete(AssignManually.class, new AssignManually.Input("birke", "Bitte bald anrufen."));

        assertThat(story.task(ReviewRequest.class).getAssignee()).isEqualTo("birke");
        story.complete(ReviewRequest.class, accepted());
        assertThat(story.openTasks()).containsExactly("arrangeAppointment");
    }

    @Test
    @DisplayName("Niemand passt (anderer Ort): die Koordination ordnet zu")
    void coordinationAssignsWhereNobodyFits() {
        var story = inReview(SampleRequest.fromElsewhere());
        assertThat(story.openTasks()).containsExactly("assignManually");
        assertThat(stateOf(story)).isEqualTo(CounsellingState.UNASSIGNED);

        story.complete(AssignManually.class, new AssignManually.Input("zeisig", null));

        assertThat(story.task(ReviewRequest.class).getAssignee()).isEqualTo("zeisig");
        assertThat(stateOf(story)).isEqualTo(CounsellingState.IN_REVIEW);
    }

    @Test
    @DisplayName("Wer zuständig ist, ist abwesend: die Vertretung bekommt die Anfrage")
    void theDeputyOfAnAbsentAdvisorGetsTheCase() {
        var story = inReview(SampleRequest.fromDoberlug());

        assertThat(story.task(ReviewRequest.class).getAssignee()).isEqualTo("zeisig");
        assertThat(historyOf(story)).contains("An Herrn Zeisig gegeben.");
    }

    @Test
    @DisplayName("Anfrage am Mittwoch vor Karfreitag: Erinnerung am Dienstag, Eskalation am Mittwoch nach Ostern")
    void overEasterOnlyWorkingDaysCount() {
        var goodFriday = goodFriday();
        var wednesday = goodFriday.minusDays(2);
        var tuesday = goodFriday.plusDays(4);
        clock.travelTo(at(wednesday, LocalTime.of(16, 30)));
        var story = inReview(SampleRequest.fromHerzberg());

        for (var day = wednesday; day.isBefore(tuesday); day = day.plusDays(1)) {
            clock.travelTo(at(day, LocalTime.of(23, 59)));
            assertThat(story.whatIsDue()).as("%s", day).isEmpty();
        }
        clock.travelTo(at(tuesday, LocalTime.of(6, 59)));
        assertThat(story.whatIsDue()).isEmpty();
        clock.travelTo(at(tuesday, LocalTime.of(7, 1)));
        assertThat(story.whatIsDue()).containsExactly("reviewReminderDue");
        assertThat(story.dueOf("reviewReminderDue")).isEqualTo(at(tuesday, LocalTime.of(7, 0)));

        story.letPass("reviewReminderDue").run(RemindAdvisor.class).assertReached(End.advisorReminded);
        assertThat(historyOf(story)).contains("An die Sichtung erinnert.");
        assertThat(story.openTasks()).containsExactly("reviewRequest");

        assertThat(story.dueOf("reviewEscalationDue")).isEqualTo(at(tuesday.plusDays(1), LocalTime.of(7, 0)));
        story.letPass("reviewEscalationDue").run(EscalateReview.class);
        assertThat(story.openTasks()).containsExactly("assignManually");
        assertThat(stateOf(story)).isEqualTo(CounsellingState.UNASSIGNED);

        story.complete(AssignManually.class, new AssignManually.Input("birke", null));
        assertThat(story.task(ReviewRequest.class).getAssignee()).isEqualTo("birke");
    }

    @Test
    @DisplayName("Rückzug über den Link, bevor jemand zugeordnet ist")
    void theClientWithdrawsBeforeTheAssignment() {
        var request = SampleRequest.fromHerzberg();
        var story = new ProcessStory(office).receive(request).run(AcknowledgeRequest.class);

        withdrawByLink(request);

        assertWithdrawn(story);
        assertThat(new LetterBox(office, request.email()).waitFor(2)).hasSize(2);
    }

    @Test
    @DisplayName("Rückzug über den Link während der Sichtung")
    void theClientWithdrawsDuringTheReview() {
        var request = SampleRequest.fromHerzberg();
        var story = inReview(request);

        withdrawByLink(request);

        assertThat(story.openTasks()).isEmpty();
        assertThat(story.whatIsDue()).containsExactly("closeWithdrawn");
        assertWithdrawn(story);
    }

    @Test
    @DisplayName("Rückzug am Telefon, die Beratung trägt ihn bei bestehendem Termin ein")
    void theAdvisorEntersAWithdrawalWithAnAppointment() {
        var story = inReview(SampleRequest.fromHerzberg())
                .complete(ReviewRequest.class, accepted())
                .complete(ArrangeAppointment.class, tomorrow())
                .run(ConfirmAppointment.class);

        counselling.withdraw(story.number(), office.getBean(Actors.class).of("ahorn"));

        assertWithdrawn(story);
        assertThat(timeline.of(story.number()))
                .filteredOn(entry -> entry.sentence().equals("Anfrage zurückgezogen."))
                .extracting(TimelineEntry::actor)
                .containsExactly("Frau Ahorn");
    }

    @Test
    @DisplayName("Ein geschlossener Fall kann nicht mehr zurückgezogen werden")
    void aClosedCaseCannotBeWithdrawn() {
        var request = SampleRequest.fromHerzberg();
        var story = inReview(request)
                .complete(ReviewRequest.class, reviewed(ReviewRequest.Outcome.REFER, null))
                .complete(
                        DocumentReferral.class,
                        new DocumentReferral.Input(ReferralTarget.CHAMBER, "INFORMATION", "NONE", false, null))
                .run(RecordStatistics.class)
                .run(CloseCase.class);

        assertThat(withdrawByLink(request).title()).isEqualTo("Ihre Anfrage ist schon abgeschlossen");
        assertThat(stateOf(story)).isEqualTo(CounsellingState.CLOSED_REFERRED);
    }

    private ProcessStory inReview(SampleRequest request) {
        return new ProcessStory(office)
                .receive(request)
                .run(AcknowledgeRequest.class)
                .run(AssignAdvisor.class);
    }

    private LinkAnswer withdrawByLink(SampleRequest request) {
        var token = new LetterBox(office, request.email()).withdrawalToken();
        return office.getBean(LinkDesk.class).accept(token).orElseThrow();
    }

    private void assertWithdrawn(ProcessStory story) {
        story.run(CloseWithdrawn.class).run(ConfirmWithdrawal.class).assertEnded(End.withdrawalConfirmed);
        assertThat(stateOf(story)).isEqualTo(CounsellingState.CLOSED_WITHDRAWN);
        assertThat(historyOf(story)).containsSubsequence("Anfrage zurückgezogen.", "Fall geschlossen.");
    }

    private CounsellingState stateOf(ProcessStory story) {
        return CounsellingState.valueOf(
                register.find(story.number()).orElseThrow().state());
    }

    private List<String> historyOf(ProcessStory story) {
        var newestFirst = timeline.of(story.number());
        return newestFirst.stream()
                .sorted((one, other) -> newestFirst.indexOf(other) - newestFirst.indexOf(one))
                .map(TimelineEntry::sentence)
                .toList();
    }

    private static ReviewRequest.Input accepted() {
        return reviewed(ReviewRequest.Outcome.ACCEPT, null);
    }

    private static ReviewRequest.Input reviewed(ReviewRequest.Outcome outcome, @Nullable String handOverReason) {
        return new ReviewRequest.Input(outcome, "SIMPLE", "NORMAL", null, handOverReason);
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

    private void letADayPass() {
        clock.travelTo(at(LocalDate.now(clock).plusDays(1), LocalTime.of(15, 0)));
    }

    private DocumentCounselling.Input counselled() {
        return new DocumentCounselling.Input(
                LocalDate.now(clock),
                60,
                CounsellingMode.ON_SITE,
                "INFORMATIVE",
                "Fernstudium und Förderung besprochen.",
                null,
                "INFORMED",
                "NOT_STATED",
                "EMPLOYED",
                "INTERMEDIATE");
    }

    /** This year's: the only Friday in spring on which, as on the Monday after it, the office is closed. */
    private LocalDate goodFriday() {
        var workingDays = office.getBean(WorkingDays.class);
        return LocalDate.of(LocalDate.now(clock).getYear(), 3, 20)
                .datesUntil(LocalDate.of(LocalDate.now(clock).getYear(), 4, 24))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY)
                .filter(day -> !workingDays.isWorkingDay(day) && !workingDays.isWorkingDay(day.plusDays(3)))
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(OfficeClock.ZONE).toInstant();
    }
}
