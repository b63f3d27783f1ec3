package bildungslandschaft.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.counselling.RequestReceived;
import bildungslandschaft.inbox.TaskDesk;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.form.FormSubmission;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Case file and token move together or not at all, whichever of the two fails last. */
@OfficeTest
class JointTransactionTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private Trouble trouble;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HistoryService history;

    @AfterEach
    void noMoreTrouble() {
        trouble.atStart = false;
        trouble.whenTaskOpens = "";
        trouble.whenTaskCloses = false;
    }

    @Test
    void aRequestThatFailsAfterItsProcessHasBegunLeavesNothing() {
        var before = everything();
        trouble.atStart = true;

        assertThatThrownBy(() -> new ProcessStory(office).receive(SampleRequest.fromHerzberg()))
                .hasRootCauseMessage("trouble");

        assertThat(everything()).isEqualTo(before);
        assertThat(history.createHistoricProcessInstanceQuery().active().count())
                .isEqualTo(openCases());
    }

    @Test
    void aTaskThatFailsAfterTheTokenHasMovedStaysAsItWas() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var before = everything();
        trouble.whenTaskOpens = "arrangeAppointment";

        assertThatThrownBy(() -> accept(story)).hasRootCauseMessage("trouble");

        assertUntouched(story, before);
    }

    @Test
    void aTaskThatFailsInTheEngineAfterTheFileWasWrittenStaysAsItWas() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var before = everything();
        trouble.whenTaskCloses = true;

        assertThatThrownBy(() -> accept(story)).hasRootCauseMessage("trouble");

        assertUntouched(story, before);
    }

    @Test
    void anAutomaticStepThatFailsStaysWhereItWas() {
        var story =
                new ProcessStory(office).receive(SampleRequest.fromHerzberg()).run("acknowledgeRequest");
        var before = everything();
        trouble.whenTaskOpens = "reviewRequest";

        assertThatThrownBy(() -> story.run("assignAdvisor")).hasRootCauseMessage("trouble");

        assertThat(stateOf(story)).isEqualTo("RECEIVED RECEIVED");
        assertThat(everything()).isEqualTo(before);
        trouble.whenTaskOpens = "";
        story.run("assignAdvisor");
        assertThat(story.openTasks()).containsExactly("reviewRequest");
    }

    private void assertUntouched(ProcessStory story, List<Long> before) {
        assertThat(stateOf(story)).isEqualTo("IN_REVIEW IN_REVIEW");
        assertThat(story.openTasks()).containsExactly("reviewRequest");
        assertThat(everything()).isEqualTo(before);
        noMoreTrouble();
        accept(story);
        assertThat(stateOf(story)).isEqualTo("ACCEPTED ACCEPTED");
    }

    private void accept(ProcessStory story) {
        office.getBean(TaskDesk.class)
                .complete(
                        story.task("reviewRequest").getId(),
                        FormSubmission.parse(ProcessStory.json(UUID.randomUUID(), Map.of("outcome", "ACCEPT"))),
                        office.getBean(Actors.class).of("ahorn"));
    }

    private String stateOf(ProcessStory story) {
        return jdbc.sql("select c.state, r.state from counselling_cases c, case_register r"
                        + " where c.case_number = ? and r.case_number = c.case_number")
                .param(story.number().value())
                .query((row, index) -> row.getString(1) + " " + row.getString(2))
                .single();
    }

    /** How many rows there are in what a step writes, ours and the engine's, and the last number given out. */
    private List<Long> everything() {
        return List.of(
                count("counselling_cases"),
                count("case_register"),
                count("timeline_entries"),
                count("inbox_rows"),
                count("finished_tasks"),
                count("act_ru_execution"),
                count("act_ru_task"),
                count("act_ru_variable"),
                count("act_hi_procinst"),
                count("act_hi_actinst"),
                jdbc.sql("select coalesce(sum(last_number), 0) from case_counters")
                        .query(Long.class)
                        .single());
    }

    private long openCases() {
        return jdbc.sql("select count(*) from case_register where closed_at is null")
                .query(Long.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TroubleConfiguration {

        @Bean
        Trouble trouble() {
            return new Trouble();
        }
    }

    /** Fails last of all who listen. */
    static class Trouble {

        private boolean atStart;
        private String whenTaskOpens = "";
        private boolean whenTaskCloses;

        @EventListener
        @Order(Ordered.LOWEST_PRECEDENCE)
        void on(RequestReceived request) {
            failIf(atStart);
        }

        @EventListener
        @Order(Ordered.LOWEST_PRECEDENCE)
        void on(TaskEvent.TaskOpen task) {
            failIf(task.key().equals(whenTaskOpens));
        }

        @EventListener
        @Order(Ordered.LOWEST_PRECEDENCE)
        void on(TaskEvent.TaskClosed task) {
            failIf(whenTaskCloses);
        }

        private static void failIf(boolean wanted) {
            if (wanted) {
                throw new IllegalStateException("trouble");
            }
        }
    }
}
