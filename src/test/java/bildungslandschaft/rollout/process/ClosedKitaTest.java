package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.ClosedKitas;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Closed Kitas do not count, so the register is enough to let them go. */
@OfficeTest
@DisplayName("Eine Kita schließt")
class ClosedKitaTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private ClosedKitas closed;

    private KitaSteps steps;
    private String kita;

    @BeforeEach
    void beginOnAWorkingDay() {
        steps = new KitaSteps(office);
        steps.travelTo(TODAY);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
        steps.rollout().hide(kita);
    }

    @Test
    @DisplayName("Ist sie nach den Stammdaten zu, entfällt sie sofort")
    void aClosedKitaLapsesAtOnce() {
        var story = steps.registered();

        close(story, TODAY.minusDays(1));

        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.LAPSED);
        assertThat(steps.historyOf(story)).contains("Die Kita ist geschlossen.");
        story.run(EndParticipation.class).assertEnded(KitaRolloutProcess.End.participationClosed);
    }

    @Test
    @DisplayName("Hat sie noch Tage vor sich, bleibt sie bis dahin")
    void aKitaStaysUntilItsLastDay() {
        var story = steps.registered();

        close(story, TODAY.plusDays(3));

        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.REGISTERED);
        steps.travelTo(TODAY.plusDays(3));
        assertThat(closed.remaining()).doesNotContain(story.number());
        steps.travelTo(TODAY.plusDays(4));
        assertThat(closed.remaining()).contains(story.number());
        closed.lapse(story.number());
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.LAPSED);
        assertThat(closed.remaining()).doesNotContain(story.number());
    }

    @Test
    @DisplayName("In einem gestoppten Projekt bleibt stehen, was war")
    void aStoppedProjectKeepsItsFigures() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        office.getBean(JdbcTemplate.class)
                .update(
                        "update rollout_projects set state = 'STOPPED' where case_number = ?",
                        steps.rollout().file(story.number()).project().value());

        close(story, TODAY.minusDays(1));

        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.ADDRESSED);
        assertThat(closed.remaining()).doesNotContain(story.number());
    }

    @Test
    @DisplayName("War es ein Irrtum, kann die Koordination sie wieder aufnehmen; eine geschlossene nicht")
    void aMistakeCanBeMended() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        var reopening = "/rollout/kita/" + story.number() + "/wiederaufnahme";
        var coordination = Caller.signedIn(office, KitaSteps.COORDINATION);
        close(story, TODAY.minusDays(1));
        assertThat(coordination.press(reopening).getStatus()).isEqualTo(409);

        steps.rollout().openAgain(kita);

        var contact = Caller.signedIn(office, KitaSteps.CONTACT);
        assertThat(contact.read("/vorgaenge/" + story.number())).doesNotContain("Wieder aufnehmen");
        assertThat(contact.press(reopening).getStatus()).isEqualTo(404);
        assertThat(coordination.read("/vorgaenge/" + story.number())).contains("Wieder aufnehmen");
        assertThat(coordination.press(reopening).getStatus()).isEqualTo(302);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.OPEN);
    }

    private void close(ProcessStory story, LocalDate lastDay) {
        kita = steps.rollout().kitaOf(story.number());
        steps.rollout().close(kita, lastDay);
    }
}
