package bildungslandschaft.counselling.demo;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.testing.OfficeTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The county as it stands after loading, whatever day it is. It has an application, and so a database, of its own. */
@OfficeTest
@TestPropertySource(properties = "spring.application.name=demo-county")
class DemoCountyTest {

    private static final int CASES =
            DemoCase.in(new ClassPathResource("demo/counselling.csv")).size();

    @Autowired
    private DemoCounty county;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void closeTheCounty() {
        clock.reset();
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "end of test"));
        history.createHistoricProcessInstanceQuery()
                .list()
                .forEach(instance -> history.deleteHistoricProcessInstance(instance.getId()));
        List.of(
                        "counselling_cases",
                        "counselling_statistics",
                        "case_register",
                        "timeline_entries",
                        "inbox_rows",
                        "finished_tasks",
                        "messages",
                        "links")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void aMondayMorningHasEverySituation() {
        clock.travelTo(at("2026-11-23T10:00"));
        county.load();

        assertComplete();
        assertThat(dueOf("reviewRequest")).contains(0, 1, 2).doesNotContain(-1);
        assertThat(dueOf("arrangeAppointment")).contains(-3, -1, 0).anyMatch(due -> due > 0);
        assertThat(dueOf("documentCounselling")).contains(-2, -1, 0, 1).anyMatch(due -> due > 4);
        assertThat(dueOf("documentReferral")).contains(-1, 1);
        assertThat(dueOf("assignManually")).contains(-2, -1, 0, 1);
        assertThat(sentences()).contains("An die Sichtung erinnert.", "Termin mit Kalendereintrag bestätigt.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2026-11-28T15:00", // a Saturday
                "2027-03-29T11:00", // Easter Monday
                "2027-01-02T09:00" // after a week with hardly a working day
            })
    void theCountyIsCompleteOnAnyDay(LocalDateTime now) {
        clock.travelTo(at(now.toString()));
        county.load();

        assertComplete();
    }

    @Test
    void theCountyIsLoadedOnceAlsoAfterAnInterruption() {
        var before = Instant.now();
        county.load();
        assertThat(clock.instant())
                .isBetween(before.minusSeconds(1), Instant.now().plusSeconds(1));
        var sentences = sentences();

        county.load();
        assertThat(sentences()).isEqualTo(sentences);

        var newest = jdbc.sql("select max(case_number) from counselling_cases")
                .query(String.class)
                .single();
        for (var table : List.of("counselling_cases", "case_register", "inbox_rows")) {
            jdbc.sql("delete from " + table + " where case_number = ?")
                    .param(newest)
                    .update();
        }
        county.load();
        assertThat(count("counselling_cases")).isEqualTo(CASES);
    }

    private void assertComplete() {
        assertThat(CASES).isGreaterThanOrEqualTo(40);
        assertThat(count("counselling_cases")).isEqualTo(CASES);
        assertThat(states())
                .containsExactlyInAnyOrder(
                        "UNASSIGNED",
                        "IN_REVIEW",
                        "ACCEPTED",
                        "APPOINTED",
                        "BEING_REFERRED",
                        "CLOSED",
                        "CLOSED_REFERRED",
                        "CLOSED_WITHDRAWN");
        assertThat(jdbc.sql("select distinct advisor from counselling_cases where closed_on is null"
                                + " and advisor is not null")
                        .query(String.class)
                        .set())
                .contains("ahorn", "zeisig", "birke", "sperling");
        assertThat(jdbc.sql("select distinct escalated from counselling_cases where state = 'UNASSIGNED'")
                        .query(Boolean.class)
                        .set())
                .containsExactlyInAnyOrder(true, false);

        var open = count("counselling_cases where closed_on is null");
        assertThat(count("case_register where closed_at is null")).isEqualTo(open);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(open);
        assertThat(tasks.createTaskQuery().count()).isEqualTo(open);
        assertThat(jdbc.sql("select count(distinct task_id) from inbox_rows")
                        .query(Long.class)
                        .single())
                .isEqualTo(open);
        assertThat(count("counselling_statistics")).isEqualTo(CASES - open);
        assertThat(history.createHistoricProcessInstanceQuery()
                        .finishedBefore(Date.from(clock.instant().plusSeconds(1)))
                        .count())
                .isEqualTo(CASES - open);
        assertNothingIsLeftToRun();
        assertNothingPersonalIsInTheEngine();
    }

    private void assertNothingIsLeftToRun() {
        assertThat(management.createJobQuery().withException().list()).isEmpty();
        assertThat(management
                        .createJobQuery()
                        .processDefinitionKey("counselling-request")
                        .list())
                .extracting(Job::getDuedate)
                .allMatch(due -> due != null && due.toInstant().isAfter(clock.instant()));
    }

    private void assertNothingPersonalIsInTheEngine() {
        assertThat(history.createHistoricVariableInstanceQuery().list())
                .extracting(variable -> variable.getName())
                .isSubsetOf("unit", "responsible", "advisorFound", "reviewOutcome", "wasReferred");
        assertThat(tasks.createTaskQuery().list())
                .allMatch(task ->
                        task.getDescription() == null || !task.getDescription().contains("@"));
    }

    /** The distances of a step's due dates from today, in working days. */
    private Set<Integer> dueOf(String step) {
        var today = LocalDate.now(clock);
        return tasks.createTaskQuery().taskDefinitionKey(step).list().stream()
                .map(task -> LocalDate.ofInstant(task.getDueDate().toInstant(), OfficeClock.ZONE))
                .map(due -> workingDays.between(today, due))
                .collect(Collectors.toSet());
    }

    private Set<String> states() {
        return jdbc.sql("select distinct state from counselling_cases")
                .query(String.class)
                .set();
    }

    private List<String> sentences() {
        return jdbc.sql("select sentence from timeline_entries order by id")
                .query(String.class)
                .list();
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }
}
