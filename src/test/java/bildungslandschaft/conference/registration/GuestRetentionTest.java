package bildungslandschaft.conference.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.GuestGroup;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.process.ConferenceRoad;
import bildungslandschaft.testing.CaseTraces;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.TaskCompletion;
import bildungslandschaft.workflow.form.FormSubmission;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the office lets go of, and when: nothing before its time, nothing but figures after it. */
@OfficeTest
class GuestRetentionTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);

    private final ApplicationContext office;
    private final OfficeClock clock;
    private final JdbcTemplate database;
    private final SampleConferences conferences;

    @Autowired
    GuestRetentionTest(ApplicationContext office, OfficeClock clock, JdbcTemplate database) {
        this.office = office;
        this.clock = clock;
        this.database = database;
        this.conferences = new SampleConferences(office);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void supportGoesSoonAndNamesLaterWhileTheFiguresStay() {
        conferences.travelTo(LocalDate.of(2027, 1, 11));
        var conference = new ConferenceRoad(office).registrationOpen(DAY, 150).number();
        var email = SampleGuests.address();
        var number = office.getBean(GuestDesk.class)
                .register(conference, SampleGuests.needingARamp(email), UUID.randomUUID(), null, GuestDesk.GUEST)
                .number();
        var story = new ProcessStory(office).about(number).run("checkPlace").run("confirmPlace");
        new LetterBox(office, email).waitFor(1);
        arrange(number);
        story.letPass("conferenceHeld").run("recordAttendance");

        forgetOn(DAY.plusDays(13));
        assertThat(support(number)).isEqualTo("Zugang ohne Stufen; Rampe");
        forgetOn(DAY.plusDays(14));
        assertThat(support(number)).isNull();

        forgetOn(DAY.plusMonths(6).minusDays(1));
        assertThat(new SampleGuests(office).found(number).details()).isPresent();
        forgetOn(DAY.plusMonths(6));
        var forgotten = new SampleGuests(office).found(number);
        assertThat(forgotten.details()).isEmpty();
        assertThat(forgotten.group()).isEqualTo(GuestGroup.KITAS);
        assertThat(forgotten.state()).isEqualTo(GuestState.PASSED);
        assertThat(office.getBean(CaseRegister.class).find(number)).isEmpty();
        assertThat(database.queryForList("select * from conference_guests where case_number = ?", number.value())
                        .toString())
                .doesNotContain("Rotkehlchen", email, "Vogelnest");
        assertThat(mailsAbout(number)).isZero();
    }

    /** Nobody has looked after the ramp, nor whether the guest has come. */
    @Test
    void whatIsStillOpenGoesWithTheGuest() {
        conferences.travelTo(LocalDate.of(2027, 1, 11));
        var conference = new ConferenceRoad(office).registrationOpen(DAY, 150).number();
        var number = office.getBean(GuestDesk.class)
                .register(
                        conference,
                        SampleGuests.needingARamp(SampleGuests.address()),
                        UUID.randomUUID(),
                        null,
                        GuestDesk.GUEST)
                .number();
        var story = new ProcessStory(office).about(number).run("checkPlace").run("confirmPlace");
        var traces = new CaseTraces(office);
        assertThat(story.openTasks()).containsExactly("arrangeSupport");
        assertThat(traces.of(number.value())).contains("act_ru_execution", "inbox_rows", "conference_guests");

        forgetOn(DAY.plusMonths(6));

        assertThat(story.openTasks()).isEmpty();
        // The board adds up a moment later.
        await().untilAsserted(() -> assertThat(traces.of(number.value())).containsExactly("conference_guests"));
    }

    private void arrange(CaseNumber number) {
        var desk = office.getBean(TaskCompletion.class);
        var task = desk.waiting(number, "arrangeSupport").orElseThrow();
        var answer = new FormSubmission(UUID.randomUUID(), Map.of("outcome", "ARRANGED"), "");
        desk.complete(task.id(), answer, conferences.actor("amsel"));
    }

    private void forgetOn(LocalDate day) {
        conferences.travelTo(day);
        office.getBean(GuestRetention.class).forgetDue();
    }

    private String support(CaseNumber number) {
        return database.queryForObject(
                "select support from conference_guests where case_number = ?", String.class, number.value());
    }

    private int mailsAbout(CaseNumber number) {
        return database.queryForObject(
                "select count(*) from messages where case_number = ?", Integer.class, number.value());
    }
}
