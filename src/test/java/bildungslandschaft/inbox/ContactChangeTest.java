package bildungslandschaft.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Staff;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.Answer;
import bildungslandschaft.rollout.KitaAnswer;
import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.rollout.SampleRollout;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Actors;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A municipality has another contact: what lay before the former one lies before the new one, claimed or not. */
@OfficeTest
@DisplayName("Neue Ansprechperson")
class ContactChangeTest {

    /** A week in which no other story plays. */
    private static final LocalDate LAST_DAY = LocalDate.of(2032, 3, 5);

    private static final long NEW_CONTACT = -4712;

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Actors actors;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private ClaimRound round;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void frauLindeFollowsFrauErle() {
        jdbc.update("update role_assignment set valid_to = ? where login = 'erle' and role_name = 'CONTACT'", LAST_DAY);
        jdbc.update(
                "insert into role_assignment (id, login, role_name, unit_code, valid_from)"
                        + " values (?, 'linde', 'CONTACT', 'HER', ?)",
                NEW_CONTACT,
                LAST_DAY.plusDays(1));
        travelTo(LAST_DAY);
    }

    @AfterEach
    void asBefore() {
        clock.reset();
        jdbc.update("delete from absence where first_day = ?", LAST_DAY);
        jdbc.update("delete from role_assignment where id = ?", NEW_CONTACT);
        jdbc.update("update role_assignment set valid_to = null where login = 'erle' and role_name = 'CONTACT'");
    }

    @Test
    @DisplayName("Eine offene Freigabe liegt ohne weiteres Zutun bei der neuen Ansprechperson")
    void anOpenApprovalLiesBeforeTheNewContact() {
        var task = approval();
        assertThat(desk.open(task, actors.of("erle")).task().key()).isEqualTo("approveParticipation");
        assertIsNotFor("linde", task);

        travelTo(LAST_DAY.plusDays(1));

        assertThat(desk.open(task, actors.of("linde")).task().key()).isEqualTo("approveParticipation");
        assertIsNotFor("erle", task);
    }

    @Test
    @DisplayName("Auch was die alte Ansprechperson übernommen hatte, liegt am nächsten Morgen bei der neuen")
    void whatTheFormerContactHadClaimedIsPutBack() {
        var task = approval();
        desk.claim(task, actors.of("erle"));
        round.putBack();
        assertThat(desk.open(task, actors.of("erle")).task().assignee()).isEqualTo("erle");

        travelTo(LAST_DAY.plusDays(1));
        round.putBack();

        assertThat(desk.open(task, actors.of("linde")).task().assignee()).isNull();
        assertIsNotFor("erle", task);
    }

    @Test
    @DisplayName("Was die Vertretung übernommen hat, behält sie")
    void whatADeputyHasClaimedStaysTheirs() {
        var task = approval();
        staff.absent("erle", LAST_DAY, LAST_DAY, "pappel");
        desk.claim(task, actors.of("pappel"));

        round.putBack();

        assertThat(desk.open(task, actors.of("pappel")).task().assignee()).isEqualTo("pappel");
    }

    /** Who works for the whole county may have been assigned to a unit all the same. */
    @Test
    @DisplayName("Was jemand im Bildungsbüro übernommen hat, bleibt dort, aus welcher Kommune es auch kommt")
    void whatTheOfficeHasClaimedStaysThere() {
        jdbc.update("update role_assignment set unit_code = 'FIN' where login = 'drossel'");
        try {
            var story = new ProcessStory(office).receiveAndAssign(SampleRequest.fromElsewhere());
            var task = story.task("assignManually").getId();
            desk.claim(task, actors.of("drossel"));
            jdbc.update("update inbox_rows set unit = 'HER' where task_id = ?", task);

            round.putBack();

            assertThat(desk.open(task, actors.of("drossel")).task().assignee()).isEqualTo("drossel");
        } finally {
            jdbc.update("update role_assignment set unit_code = null where login = 'drossel'");
        }
    }

    private void assertIsNotFor(String login, String task) {
        assertThatThrownBy(() -> desk.open(task, actors.of(login))).isInstanceOf(TaskNotFoundException.class);
    }

    /** A municipality is asked to release a Kita. */
    private String approval() {
        var rollout = new SampleRollout(office);
        var kita = rollout.kita(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.MUNICIPAL);
        var story = new ProcessStory(office)
                .about(rollout.started(rollout.project(), kita))
                .run("determineTargetGroup")
                .letPass("kitaOpen")
                .run("inviteKita");
        var interest = new Answer(KitaAnswer.INTERESTED, null, null, null, null, null);
        office.getBean(KitaEnquiry.class).receive(story.number(), interest, Actor.outside("Leitung der Kita"));
        return story.run("recordAnswer")
                .run("determineApprovalPath")
                .task("approveParticipation")
                .getId();
    }

    private void travelTo(LocalDate day) {
        clock.travelTo(day.atTime(LocalTime.of(6, 30)).atZone(OfficeClock.ZONE).toInstant());
    }
}
