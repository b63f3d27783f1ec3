package bildungslandschaft.counselling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.counselling.CounsellingRetention;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.RoleAssignment;
import bildungslandschaft.directory.Staff;
import bildungslandschaft.inbox.TaskDesk;
import bildungslandschaft.inbox.TaskNotFoundException;
import bildungslandschaft.monitoring.CaseFilter;
import bildungslandschaft.monitoring.CaseList;
import bildungslandschaft.monitoring.StateFilter;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseOverview;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody finds more in a list than they may open, and rights end with the role. */
@OfficeTest
class CaseListRightsTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private CaseList list;

    @Autowired
    private CaseOverview overview;

    @Autowired
    private Actors actors;

    @Autowired
    private Directory directory;

    @Autowired
    private Staff staff;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private CounsellingRetention retention;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("Wer einen Fall abgegeben hat, findet ihn nicht mehr")
    void whoeverGaveACaseBackFindsItNoMore() {
        var story = inReview();
        assertThat(numbersOf("ahorn")).contains(story.number());

        story.complete(
                ReviewRequest.class,
                new ReviewRequest.Input(ReviewRequest.Outcome.HAND_OVER, null, null, null, "Ich kenne die Person."));

        assertThat(numbersOf("ahorn")).doesNotContain(story.number());
        everythingListedCanBeOpened();
    }

    @Test
    @DisplayName("Ein gelöschter Fall steht in keiner Liste mehr")
    void aDeletedCaseIsInNoList() {
        var story = inReview();
        jdbc.sql("update counselling_cases set deletion_date = ? where case_number = ?")
                .params(LocalDate.now(clock), story.number().value())
                .update();

        retention.deleteDue();

        assertThat(numbersOf("amsel")).doesNotContain(story.number());
        assertThat(jdbc.sql("select count(*) from timeline_entries where case_number = ?")
                        .params(story.number().value())
                        .query(Long.class)
                        .single())
                .isZero();
        everythingListedCanBeOpened();
    }

    @Test
    @DisplayName("Wer nicht mehr berät, liest und erledigt alte Fälle nicht mehr")
    void whoeverAdvisesNoMoreReadsNoMore() {
        var story = inReview();
        var task = story.task(ReviewRequest.class).getId();
        var today = LocalDate.now(clock);
        staff.assign("ahorn", new RoleAssignment(Role.MONITORING, null, null), today, null);
        jdbc.sql("update role_assignment set valid_to = ? where login = 'ahorn' and role_name = 'ADVISOR'")
                .params(today.minusDays(1))
                .update();
        try {
            var former = actors.of("ahorn");

            assertThat(overview.find(story.number(), former)).isEmpty();
            assertThat(numbersOf("ahorn")).doesNotContain(story.number());
            assertThatThrownBy(() -> desk.open(task, former)).isInstanceOf(TaskNotFoundException.class);
        } finally {
            jdbc.sql("update role_assignment set valid_to = null where login = 'ahorn' and role_name = 'ADVISOR'")
                    .update();
            jdbc.sql("delete from role_assignment where login = 'ahorn' and role_name = 'MONITORING'")
                    .update();
        }
    }

    private void everythingListedCanBeOpened() {
        for (var login : directory.people(LocalDate.now(clock)).stream()
                .map(Person::login)
                .toList()) {
            var reader = actors.of(login);
            assertThat(newestOfEachKind(numbersOf(login)))
                    .as(login)
                    .allSatisfy(
                            number -> assertThat(overview.find(number, reader)).isPresent());
        }
    }

    /** All tests share one database: what is listed soon are hundreds, of which each costs ten statements. */
    private static List<CaseNumber> newestOfEachKind(List<CaseNumber> numbers) {
        return numbers.stream().collect(Collectors.groupingBy(CaseNumber::kind)).values().stream()
                .flatMap(ofKind -> ofKind.stream().limit(20))
                .toList();
    }

    private List<CaseNumber> numbersOf(String login) {
        return list.all(actors.of(login), CaseFilter.OPEN.with(StateFilter.ALL)).stream()
                .map(line -> new CaseNumber(line.number()))
                .toList();
    }

    private ProcessStory inReview() {
        return new ProcessStory(office)
                .receive(SampleRequest.fromHerzberg())
                .run(AcknowledgeRequest.class)
                .run(AssignAdvisor.class);
    }
}
