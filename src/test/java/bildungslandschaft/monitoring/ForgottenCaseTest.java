package bildungslandschaft.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.counselling.CounsellingClosing;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.Actor;
import java.time.LocalDate;
import java.time.LocalTime;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that is deleted sooner than the engine would clean its history up is gone from everywhere, and stays gone. */
@OfficeTest
class ForgottenCaseTest {

    private final ApplicationContext office;
    private final OfficeClock clock;
    private final JdbcClient jdbc;

    @Autowired
    ForgottenCaseTest(ApplicationContext office) {
        this.office = office;
        this.clock = office.getBean(OfficeClock.class);
        this.jdbc = office.getBean(JdbcClient.class);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void theNightlyCheckDoesNotBringItBack() {
        var story = withdrawn();
        story.run("confirmWithdrawal");
        var number = story.number().value();
        assertThat(rowsAbout(number)).isPositive();
        assertThat(runsOf(number)).isPositive();

        deleteOnItsDate();
        office.getBean(BoardRebuild.class).rebuild();

        assertThat(rowsAbout(number)).isZero();
        assertThat(runsOf(number)).isZero();
    }

    /** For instance since the last mail could not be written. */
    @Test
    void whatWasStillOnItsWayEnds() {
        var story = withdrawn();
        var number = story.number().value();
        assertThat(story.whatWaits()).containsExactly("confirmWithdrawal");

        deleteOnItsDate();
        office.getBean(BoardRebuild.class).rebuild();

        assertThat(story.whatWaits()).isEmpty();
        assertThat(rowsAbout(number)).isZero();
        assertThat(runsOf(number)).isZero();
    }

    private ProcessStory withdrawn() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        office.getBean(Counselling.class).withdraw(story.number(), Actor.client());
        return story.run("closeWithdrawn");
    }

    private void deleteOnItsDate() {
        var deletion = LocalDate.now(clock).plusMonths(3);
        clock.travelTo(deletion.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant());
        assertThat(office.getBean(CounsellingClosing.class).deleteDue()).isPositive();
    }

    private int rowsAbout(String number) {
        return jdbc.sql("select (select count(*) from process_runs where case_number = :number)"
                        + " + (select count(*) from passed_steps where case_number = :number)"
                        + " + (select count(*) from board_shares where case_number = :number)")
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    private long runsOf(String number) {
        return office.getBean(HistoryService.class)
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .count();
    }
}
