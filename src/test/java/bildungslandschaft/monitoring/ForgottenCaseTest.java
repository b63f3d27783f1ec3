package bildungslandschaft.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.counselling.CounsellingRetention;
import bildungslandschaft.testing.CaseTraces;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.Actor;
import java.time.LocalDate;
import java.time.LocalTime;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that is deleted sooner than the engine would clean its history up is gone from everywhere, and stays gone. */
@OfficeTest
@ExtendWith(OutputCaptureExtension.class)
class ForgottenCaseTest {

    private final ApplicationContext office;
    private final OfficeClock clock;
    private final JdbcClient jdbc;
    private final ManagementService jobs;
    private final BoardRebuild rebuild;
    private final CaseTraces traces;

    @Autowired
    ForgottenCaseTest(ApplicationContext office) {
        this.office = office;
        this.clock = office.getBean(OfficeClock.class);
        this.jdbc = office.getBean(JdbcClient.class);
        this.jobs = office.getBean(ManagementService.class);
        this.rebuild = office.getBean(BoardRebuild.class);
        this.traces = new CaseTraces(office);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void theNightlyCheckDoesNotBringItBack() {
        var story = withdrawn().run("confirmWithdrawal");
        var number = story.number().value();
        assertThat(traces.of(number))
                .contains("act_hi_procinst", "case_register", "counselling_cases", "messages")
                .contains("passed_steps", "process_runs", "timeline_entries");

        deleteOnItsDate();
        rebuild.rebuild();

        assertThat(traces.of(number)).isEmpty();
    }

    /** Its last mail could not be written, and nobody has cared. */
    @Test
    void whatHasFailedOnItsWayEnds(CapturedOutput output) {
        var story = withdrawn();
        var number = story.number().value();
        jobs.setJobRetries(
                jobs.createJobQuery()
                        .processInstanceId(story.instance())
                        .singleResult()
                        .getId(),
                0);
        assertThat(traces.of(number)).contains("act_ru_execution", "open_incidents");

        deleteOnItsDate();
        rebuild.rebuild();

        assertThat(story.whatWaits()).isEmpty();
        assertThat(traces.of(number)).isEmpty();
        assertThat(output).contains(number + " was still at [confirmWithdrawal] when its file was deleted");
    }

    /** As the check itself did as long as the engine kept its history. */
    @Test
    void whatWasBroughtBackBeforeGoesAgain() {
        var number = "BB-2020-009999";
        jdbc.sql("insert into process_runs (instance_id, process_key, root_key, case_number, started_at, ended_at)"
                        + " values ('gone', 'counselling-request', 'counselling-request', :number, current_timestamp,"
                        + " current_timestamp)")
                .param("number", number)
                .update();

        assertThat(rebuild.rebuild()).isPositive();

        assertThat(traces.of(number)).isEmpty();
    }

    private ProcessStory withdrawn() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        office.getBean(Counselling.class).withdraw(story.number(), Actor.client());
        return story.run("closeWithdrawn");
    }

    private void deleteOnItsDate() {
        var deletion = LocalDate.now(clock).plusMonths(3);
        clock.travelTo(deletion.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant());
        assertThat(office.getBean(CounsellingRetention.class).deleteDue()).isPositive();
    }
}
