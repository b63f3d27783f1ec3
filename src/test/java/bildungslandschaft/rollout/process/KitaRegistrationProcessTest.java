package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.COORDINATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.rollout.KitaRegistration;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.process.KitaRegistrationProcess.End;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.workflow.SettledException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way through the diagram {@code kita-registration}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Verbindliche Anmeldung")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KitaRegistrationProcessTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private @Nullable ProcessCoverage coverage;
    private @Nullable KitaSteps steps;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, KitaRegistrationProcess.KEY);
        steps = new KitaSteps(office);
    }

    @BeforeEach
    void beginOnAWorkingDay() {
        steps.travelTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @AfterAll
    void everyNodeAndFlowIsTaken() {
        coverage.assertComplete();
    }

    @Test
    @DisplayName("Die Kita meldet sich über ihren Link an und ist erreicht")
    void theKitaRegistersByItsLink() {
        var story = steps.approved();

        steps.register(story);

        story.assertReached(End.registrationReceived);
        story.run(ConfirmRegistration.class);
        var file = steps.rollout().file(story.number());
        assertThat(file.isReached()).isTrue();
        assertThat(Objects.requireNonNull(file.registration()).on()).isEqualTo(steps.today());
    }

    @Test
    @DisplayName(
            "Die Kita vergisst die Anmeldung: Erinnerung nach 10, Anruf nach 20 Arbeitstagen, dann meldet sie sich an")
    void coordinationTakesTheRegistrationOnTheTelephone() {
        var story = steps.approved();
        assertThat(KitaSteps.dayOf(story, "registrationReminderDue")).isEqualTo(LocalDate.of(2027, 3, 15));
        story.letPass("registrationReminderDue").run(RemindRegistration.class);
        assertThat(KitaSteps.dayOf(story, "registrationOverdue")).isEqualTo(LocalDate.of(2027, 3, 31));
        story.letPass("registrationOverdue").completeAs(COORDINATION, PursueRegistration.class, told());

        story.assertReached(End.registrationClarified);
        story.run(ConfirmRegistration.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.REGISTERED);
    }

    @Test
    @DisplayName("Anmeldung auf Papier: im Auftrag erfasst; ein zweites Mal geht es nicht")
    void staffEntersARegistrationOnPaper() {
        var story = steps.approved();
        var registration = office.getBean(KitaRegistration.class);
        registration.receive(story.number(), KitaSteps.registration(), steps.staff(COORDINATION));
        assertThat(steps.historyOf(story)).endsWith("Anmeldung eingegangen. (Im Auftrag erfasst.)");
        story.run(ConfirmRegistration.class);

        assertThatThrownBy(() -> steps.register(story))
                .isInstanceOf(SettledException.class)
                .hasMessage("Eine Anmeldung ist nicht möglich: Die Kita ist seit dem 1. März 2027 angemeldet.");
    }

    private static PursueRegistration.Input told() {
        return new PursueRegistration.Input(
                PursueRegistration.Outcome.REGISTERED, 40, 10, 2, "Frau Kranich", null, true, true);
    }
}
