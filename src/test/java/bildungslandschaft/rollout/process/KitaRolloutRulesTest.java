package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.COORDINATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.EndReason;
import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.process.KitaRolloutProcess.End;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What holds on a Kita's way, whatever step it has come to. */
@OfficeTest
@DisplayName("Regeln im Kita-Rollout")
class KitaRolloutRulesTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private KitaRollout kitas;

    private @Nullable KitaSteps steps;

    @BeforeEach
    void beginOnAWorkingDay() {
        steps = new KitaSteps(office);
        steps.travelTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Das Material kann nicht an einem Tag übergeben worden sein, der noch kommt")
    void materialIsNotHandedOverInTheFuture() {
        var story = steps.registered();
        var tomorrow = new HandOverMaterial.Input(steps.today().plusDays(1));

        assertThatThrownBy(() -> story.completeAs(COORDINATION, HandOverMaterial.class, tomorrow))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Dieser Tag liegt in der Zukunft.");
    }

    @Test
    @DisplayName("Das Material kann auch nicht übergeben worden sein, bevor die Teilnahme freigegeben war")
    void materialIsNotHandedOverBeforeTheRelease() {
        var story = steps.registered();
        var longAgo = new HandOverMaterial.Input(LocalDate.of(1990, 1, 1));

        assertThatThrownBy(() -> story.completeAs(COORDINATION, HandOverMaterial.class, longAgo))
                .isInstanceOf(RefusedException.class)
                .hasMessageMatching("Die Teilnahme ist erst am .* freigegeben\\.");
    }

    @Test
    @DisplayName("Eine Kita beginnt nur einmal und steht nur einmal im Projekt")
    void aKitaIsInAProjectOnce() {
        var story = steps.begun(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.MUNICIPAL);
        var file = steps.rollout().file(story.number());

        assertThat(kitas.start(story.number())).isFalse();
        assertThat(steps.rollout().listed(file.project(), file.kitaId())).isEqualTo(story.number());
        assertThat(steps.rollout().file(story.number()).started()).isTrue();
        assertThat(steps.running(story)).isEqualTo(1);
    }

    @Test
    @DisplayName("Wieder aufgenommen, bevor die Ablehnung quittiert ist: es läuft nur noch der neue Weg")
    void reopeningEndsWhatIsStillOpen() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        steps.answer(story, KitaSteps.declined());
        story.run(RecordAnswer.class);

        kitas.reopen(story.number(), steps.staff(COORDINATION));

        story.run(EndParticipation.class).assertReached(End.participationClosed);
        assertThat(story.openTasks()).isEmpty();
        assertThat(steps.running(story)).isEqualTo(1);
    }

    @Test
    @DisplayName("Das Projekt wird gestoppt, während der Ausstieg noch zu bestätigen ist: nichts bleibt offen")
    void aStoppedProjectLeavesNothingOpen() {
        var story = steps.registered();
        kitas.end(story.number(), EndReason.DROPPED_OUT, steps.staff(COORDINATION));

        kitas.end(story.number(), EndReason.PROJECT_STOPPED, Actor.software());

        assertThat(story.openTasks()).isEmpty();
        assertThat(steps.running(story)).isZero();
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.DROPPED_OUT);
    }
}
