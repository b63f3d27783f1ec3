package bildungslandschaft.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.DeployedForms;
import bildungslandschaft.workflow.form.FormIntake;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the office does with requests, on a real database. */
@OfficeTest
class CounsellingTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private Counselling counselling;

    @Autowired
    private CounsellingRetention retention;

    @Autowired
    private CounsellingCases cases;

    @Autowired
    private Directory directory;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void sendingTheSameFormTwiceMakesOneCase() {
        var submission = UUID.randomUUID();

        var first = counselling.receive(request(SampleRequest.fromHerzberg()), submission);
        var second = counselling.receive(request(SampleRequest.fromHerzberg()), submission);

        assertThat(second).isEqualTo(first);
        assertThat(countOf(submission)).isEqualTo(1);
    }

    @Test
    void requestsAtTheSameMomentGetNumbersInARow() throws Exception {
        var before = lastNumber();
        var start = new CyclicBarrier(4);
        Callable<CaseNumber> receiving = () -> {
            start.await();
            return counselling.receive(request(SampleRequest.fromHerzberg()), UUID.randomUUID());
        };
        var threads = Executors.newFixedThreadPool(4);
        var numbers = new TreeSet<Long>();
        try {
            for (var future : threads.invokeAll(List.of(receiving, receiving, receiving, receiving))) {
                numbers.add(sequenceOf(future.get(60, TimeUnit.SECONDS)));
            }
        } finally {
            threads.shutdown();
        }

        assertThat(numbers).containsExactly(before + 1, before + 2, before + 3, before + 4);
    }

    @Test
    void aRequestThatFailsLeavesNoGapInTheNumbers() {
        var before = lastNumber();
        transaction.executeWithoutResult(status -> {
            counselling.receive(request(SampleRequest.fromHerzberg()), UUID.randomUUID());
            status.setRollbackOnly();
        });

        var next = counselling.receive(request(SampleRequest.fromHerzberg()), UUID.randomUUID());

        assertThat(sequenceOf(next)).isEqualTo(before + 1);
    }

    @Test
    void theLeastLoadedOfThoseWhoFitEquallyGetsTheCase() {
        // From outside the county about the Kita: Frau Birke knows it, and Herr Sperling, for whom Herr Zeisig stands
        // in.
        var aboutTheKita = SampleRequest.fromElsewhere().with("concerns", List.of("PARENTS"));
        assertThat(directory.isAbsent("sperling", LocalDate.now(clock))).isTrue();
        for (int i = 0; i < 6; i++) {
            long birke = loadOf("birke");
            long zeisig = loadOf("zeisig");

            var story = new ProcessStory(office).receiveAndAssign(aboutTheKita);

            assertThat(story.task("reviewRequest").getAssignee())
                    .as("Birke has %d, Zeisig %d", birke, zeisig)
                    .isEqualTo(zeisig < birke ? "zeisig" : "birke");
        }
    }

    @Test
    void closingWritesOneRowWithoutAnyWayBackToThePerson() {
        long before = statisticsRows();
        var number = referred();

        assertThat(statisticsRows()).isEqualTo(before + 1);
        assertThat(columnsOf("counselling_statistics"))
                .isNotEmpty()
                .doesNotContain("case_number", "submission", "received_at", "closed_on", "ags", "question", "advisor");
        assertThat(jdbc.sql("select * from counselling_statistics").query().listOfRows())
                .noneMatch(row ->
                        row.values().stream().anyMatch(value -> number.value().equals(value)));
    }

    @Test
    void aClosedFileIsDeletedAfterAYearAndItsStatisticsStay() {
        var number = referred();
        var rows = statisticsRows();
        var deletion = LocalDate.now(clock).plusMonths(12);
        assertThat(file(number).deletionDate()).isEqualTo(deletion);

        clock.travelTo(noonOf(deletion.minusDays(1)));
        retention.deleteDue();
        assertThat(cases.findById(number.value())).isPresent();

        clock.travelTo(noonOf(deletion));
        assertThat(retention.deleteDue()).isPositive();
        assertThat(cases.findById(number.value())).isEmpty();
        assertThat(statisticsRows()).isEqualTo(rows);
    }

    @Test
    void aWithdrawnFileIsDeletedAfterThreeMonths() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        counselling.withdraw(story.number(), Actor.client());
        story.run("closeWithdrawn");

        assertThat(file(story.number()).deletionDate())
                .isEqualTo(LocalDate.now(clock).plusMonths(3));
    }

    @Test
    void openFilesAreNeverDeleted() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        clock.travelTo(noonOf(LocalDate.now(clock).plusYears(5)));

        retention.deleteDue();

        assertThat(cases.findById(story.number().value())).isPresent();
    }

    @Test
    void onlyWhoAdvisesTodayCanBeChosen() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromElsewhere());

        assertThatThrownBy(() -> counselling.assign(story.number(), "erle", null, Actor.software()))
                .hasMessageContaining("berät zurzeit nicht");
        assertThat(file(story.number()).state()).isEqualTo(CounsellingState.UNASSIGNED);
    }

    private CaseNumber referred() {
        var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        var ahorn = Caller.signedIn(office, "ahorn");
        ahorn.send("/aufgaben/" + story.task("reviewRequest").getId(), Map.of("outcome", "REFER"));
        ahorn.send(
                "/aufgaben/" + story.task("documentReferral").getId(),
                Map.of("target", "CHAMBER", "kind", "INFORMATION", "dataHandedOver", "NONE"));
        story.run("recordStatistics").run("closeCase");
        return story.number();
    }

    private CounsellingRequest request(SampleRequest sample) {
        return office.getBean(FormIntake.class)
                .accept(
                        office.getBean(DeployedForms.class).ofEvent("counselling-request", "requestReceived"),
                        Map.of(
                                "municipalities",
                                office.getBean(CounsellingBriefing.class).municipalityOptions()),
                        sample.values(),
                        CounsellingRequest.class);
    }

    private CounsellingCase file(CaseNumber number) {
        return cases.findById(number.value()).orElseThrow();
    }

    private long loadOf(String login) {
        return cases.loads().stream()
                .filter(load -> load.getAdvisor().equals(login))
                .mapToLong(CounsellingCases.Load::getOpen)
                .sum();
    }

    private long lastNumber() {
        return jdbc.sql(
                        "select coalesce(max(last_number), 0) from case_counters where kind = 'BB' and counted_year = ?")
                .param(LocalDate.now(clock).getYear())
                .query(Long.class)
                .single();
    }

    private static long sequenceOf(CaseNumber number) {
        return Long.parseLong(number.value().substring(number.value().lastIndexOf('-') + 1));
    }

    private long countOf(UUID submission) {
        return jdbc.sql("select count(*) from counselling_cases where submission = ?")
                .param(submission)
                .query(Long.class)
                .single();
    }

    private long statisticsRows() {
        return jdbc.sql("select count(*) from counselling_statistics")
                .query(Long.class)
                .single();
    }

    private List<String> columnsOf(String table) {
        return jdbc.sql("select lower(column_name) from information_schema.columns where lower(table_name) = ?")
                .param(table)
                .query(String.class)
                .list();
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(OfficeClock.ZONE).toInstant();
    }
}
