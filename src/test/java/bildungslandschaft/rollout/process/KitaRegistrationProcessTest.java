package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.COORDINATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.rollout.KitaMails;
import bildungslandschaft.rollout.KitaRegistration;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.RegistrationReply;
import bildungslandschaft.rollout.process.KitaRegistrationProcess.End;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
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

    @Test
    @DisplayName("Mehr Fachkräfte, als freigestellt sind, kann die Kita nicht anmelden, auch nicht am Telefon")
    void nobodyIsRegisteredWhoIsNotReleased() {
        var story = steps.approved();

        assertThatThrownBy(() -> register(story, 3, null))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Freigestellt sind 2 Fachkräfte. Sollen mehr teilnehmen, muss Ihr Träger das vorher"
                        + " freigeben; rufen Sie uns an.");
        story.letPass("registrationReminderDue").run(RemindRegistration.class).letPass("registrationOverdue");
        var tooMany =
                new PursueRegistration.Input(PursueRegistration.Outcome.REGISTERED, 40, 10, 50, null, null, true, true);
        assertThatThrownBy(() -> story.completeAs(COORDINATION, PursueRegistration.class, tooMany))
                .hasMessageContaining("Freigestellt sind 2 Fachkräfte.");
        assertThat(steps.rollout().file(story.number()).registration()).isNull();
    }

    @Test
    @DisplayName("Mehr Namen, als Fachkräfte teilnehmen, passen nicht; Leerzeilen sind keine Namen")
    void asManyNamesAsPeople() {
        var story = steps.approved();

        assertThatThrownBy(() -> register(story, 1, "Frau Kranich\nHerr Specht"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Hier stehen 2 Namen, angemeldet ist eine Fachkraft.");
        register(story, 2, "Frau Kranich\n\nHerr Specht\n");
        assertThat(steps.rollout().file(story.number()).registration()).isNotNull();
    }

    @Test
    @DisplayName("Wie viele freigestellt sind, steht in der Mail und auf der Seite")
    void theKitaReadsWhoIsReleased() {
        var story = steps.approved();

        var mail = new KitaMails(office, story.number()).waitFor(2).get(1);
        assertThat(mail).contains("Freigestellt sind dafür: 2 Fachkräfte, jede 2 Tage");
        var link = Pattern.compile("/link/[A-Za-z0-9_-]+").matcher(mail);
        assertThat(link.find()).isTrue();
        assertThat(Caller.citizen(office).read(link.group())).contains("Freigestellt", "2 Fachkräfte, jede 2 Tage");
    }

    private void register(ProcessStory story, int staff, @Nullable String names) {
        office.getBean(KitaRegistration.class)
                .receive(
                        story.number(),
                        new RegistrationReply(40, 10, staff, names, null, false, true),
                        KitaSteps.outside());
    }

    private static PursueRegistration.Input told() {
        return new PursueRegistration.Input(
                PursueRegistration.Outcome.REGISTERED, 40, 10, 2, "Frau Kranich", null, true, true);
    }
}
