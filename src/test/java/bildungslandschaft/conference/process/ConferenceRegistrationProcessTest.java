package bildungslandschaft.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.Substitute;
import bildungslandschaft.conference.process.ConferenceRegistrationProcess.End;
import bildungslandschaft.conference.registration.GuestState;
import bildungslandschaft.conference.registration.SampleGuests;
import bildungslandschaft.conference.registration.SupportOutcome;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseOverview;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

/** Every way through the diagram {@code conference-registration}. */
@OfficeTest
@DisplayName("Anmeldung zur Bildungskonferenz")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConferenceRegistrationProcessTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 4);

    private final ApplicationContext office;
    private final OfficeClock clock;
    private final WorkingDays workingDays;
    private final ConferenceRoad road;
    private final SampleConferences conferences;
    private final SampleGuests guests;
    private @Nullable ProcessCoverage coverage;

    @Autowired
    ConferenceRegistrationProcessTest(ApplicationContext office, OfficeClock clock, WorkingDays workingDays) {
        this.office = office;
        this.clock = clock;
        this.workingDays = workingDays;
        this.road = new ConferenceRoad(office);
        this.conferences = new SampleConferences(office);
        this.guests = new SampleGuests(office);
    }

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, ConferenceRegistrationProcess.KEY);
    }

    @BeforeEach
    void beginInJanuary() {
        conferences.travelTo(LocalDate.of(2027, 1, 11));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @AfterAll
    void everyNodeAndFlowIsTaken() {
        Objects.requireNonNull(coverage).assertComplete();
    }

    @Test
    @DisplayName(
            "Angemeldet, gekommen: Bestätigung mit Kalendereintrag, nach der Konferenz wird die Teilnahme festgehalten")
    void aGuestRegistersAndComes() {
        var conference = opened(150);
        var table = conferences.table(conference, "Lesen", 5);
        var email = SampleGuests.address();
        var there = story(guests.register(conference, "Rosa Rotkehlchen", email, table));
        there.run(CheckPlace.class).run(ConfirmPlace.class);
        assertThat(new LetterBox(office, email).waitForText(there.number().value()))
                .contains("Donnerstag, 4. November 2027, 09:00", "Refektorium Doberlug", "Tisch: Lesen", "/link/");
        assertThat(calendarOf(email, there))
                .contains("METHOD:REQUEST", "UID:" + there.number() + "@bildungslandschaft", "SEQUENCE:0");
        var missing = story(guests.register(conference));
        missing.run(CheckPlace.class).run(ConfirmPlace.class);

        assertThat(there.dueOf("conferenceHeld"))
                .as("over the weekend after the day")
                .isEqualTo(workingDays.morningOf(LocalDate.of(2027, 11, 11)));
        conferences.travelTo(DAY);
        guests.checkIn(there.number(), conferences.actor("amsel"));
        there.letPass("conferenceHeld").run(RecordAttendance.class).assertEnded(End.attendanceRecorded);
        missing.letPass("conferenceHeld").run(RecordAttendance.class).assertEnded(End.attendanceRecorded);
        assertThat(guests.stateOf(there.number())).isEqualTo(GuestState.ATTENDED);
        assertThat(guests.stateOf(missing.number())).isEqualTo(GuestState.MISSED);
    }

    @Test
    @DisplayName("Warteliste: wer zuerst wartet, rückt nach, wenn jemand absagt; die anderen behalten ihre Reihenfolge")
    void whoWaitsLongestMovesUp() {
        var conference = opened(1);
        var lucky = story(guests.register(conference));
        lucky.run(CheckPlace.class).run(ConfirmPlace.class);
        var email = SampleGuests.address();
        var first = story(guests.register(conference, "Emil Erlenzeisig", email));
        first.run(CheckPlace.class).run(AnnounceWaiting.class);
        var waitingList = new LetterBox(office, email, "Warteliste");
        assertThat(waitingList.waitForText("Warteliste")).contains("auf Platz 1", "drei Arbeitstage");
        assertThat(waitingList.filesAbout(first.number()))
                .as("calendar entries")
                .isEmpty();
        var second = story(guests.register(conference));
        second.run(CheckPlace.class).run(AnnounceWaiting.class);

        assertThat(guests.cancel(lucky.number())).isTrue();
        lucky.run(ConfirmCancellation.class).assertEnded(End.cancellationConfirmed);
        assertThat(guests.stateOf(first.number())).isEqualTo(GuestState.SEATED);
        assertThat(guests.stateOf(second.number())).isEqualTo(GuestState.WAITING);
        first.run(ConfirmPlace.class);
        assertThat(new LetterBox(office, email, "Bei der Bildungskonferenz ist ein Platz frei geworden")
                        .waitForText("Sie sind nachgerückt"))
                .contains("Warteliste", first.number().value());
        assertThat(calendarOf(email, first)).contains("METHOD:REQUEST", "SEQUENCE:0");

        assertThat(guests.cancel(lucky.number())).as("a second time").isFalse();
        assertThat(second.whatIsDue()).isEmpty();
        assertThat(guests.stateOf(second.number())).isEqualTo(GuestState.WAITING);
    }

    @Test
    @DisplayName("Nachgerückt, bevor die Warteliste mitgeteilt war: gleich die Bestätigung, kein Warteplatz")
    void whoMovesUpAtOnceNeverHearsOfTheWaitingList() {
        var conference = opened(1);
        var lucky = guests.register(conference);
        var email = SampleGuests.address();
        var next = story(guests.register(conference, "Emil Erlenzeisig", email));
        next.run(CheckPlace.class);
        guests.cancel(lucky);
        next.run(AnnounceWaiting.class).run(ConfirmPlace.class);
        assertThat(new LetterBox(office, email).waitFor(1)).hasSize(1);
        assertThat(new LetterBox(office, email, "Ihre Anmeldung").waitFor(1)).hasSize(1);
    }

    @Test
    @DisplayName("Kein Platz bis drei Arbeitstage vorher (über Reformationstag und Wochenende): freundliche Absage")
    void whoWaitsInVainIsTold() {
        var conference = opened(1);
        guests.register(conference);
        var email = SampleGuests.address();
        var waiting = story(guests.register(conference, "Emil Erlenzeisig", email));
        waiting.run(CheckPlace.class).run(AnnounceWaiting.class);
        assertThat(waiting.dueOf("waitingOver")).isEqualTo(workingDays.morningOf(LocalDate.of(2027, 11, 1)));
        waiting.letPass("waitingOver").run(DeclineGuest.class).assertEnded(End.guestDeclined);
        assertThat(new LetterBox(office, email, "Kein Platz").waitForText("kein Platz"))
                .contains("gern dabeigehabt");
        assertThat(guests.stateOf(waiting.number())).isEqualTo(GuestState.DECLINED);
    }

    @Test
    @DisplayName("Unterstützung nötig: die Koordination bekommt eine Aufgabe, die mit dem Termin mitgeht")
    void whatAGuestNeedsIsATask() {
        var conference = opened(150);
        var guest = story(guests.registerNeedingARamp(conference));
        guest.run(CheckPlace.class).run(ConfirmPlace.class);
        assertThat(dueOf(guest)).as("six weeks before").isEqualTo(LocalDate.of(2027, 9, 23));
        var known = office.getBean(CaseOverview.class)
                .find(guest.number(), conferences.actor("amsel"))
                .orElseThrow()
                .summary();
        assertThat(Objects.requireNonNull(known).facts()).contains(new Fact("Braucht", "Zugang ohne Stufen; Rampe"));

        conferences
                .planning()
                .move(conference, DAY, LocalDate.of(2027, 11, 11), true, "Kreistag", conferences.actor("amsel"));
        guest.run(AnnounceChange.class);
        assertThat(dueOf(guest)).isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(guest.dueOf("supportTooLate")).isEqualTo(workingDays.morningOf(LocalDate.of(2027, 11, 12)));
        guest.complete(ArrangeSupport.class, new ArrangeSupport.Input(SupportOutcome.ALTERNATIVE));
        assertThat(road.historyOf(guest)).contains("Unterstützung: anders gelöst.");
        guest.letPass("conferenceHeld").run(RecordAttendance.class).assertEnded(End.attendanceRecorded);
    }

    @Test
    @DisplayName("Wer nicht kommt, braucht keine Unterstützung mehr: Die Angabe ist sofort gelöscht")
    void whatAGuestNeedsGoesWithThePlace() {
        var conference = opened(2);
        var cancelled = guests.registerNeedingARamp(conference);
        var calledOff = story(guests.registerNeedingARamp(conference));
        var declined = story(guests.registerNeedingARamp(conference));
        calledOff.run(CheckPlace.class).run(ConfirmPlace.class);
        declined.run(CheckPlace.class).run(AnnounceWaiting.class).letPass("waitingOver");
        declined.run(DeclineGuest.class);
        assertThat(guests.supportOf(declined.number())).isNull();
        assertThat(guests.cancel(cancelled)).isTrue();
        assertThat(guests.supportOf(cancelled)).isNull();
        assertThat(guests.supportOf(calledOff.number())).isEqualTo("Zugang ohne Stufen; Rampe");
        conferences.planning().cancel(conference, Substitute.NONE, "Sturm", conferences.actor("falke"));
        calledOff.run(AnnounceCallingOff.class);
        assertThat(guests.supportOf(calledOff.number())).isNull();
    }

    @Test
    @DisplayName("Unterstützung bis zur Konferenz nicht erledigt: die Aufgabe verschwindet, der Gast nicht")
    void afterTheDayNothingCanBeArrangedAnyMore() {
        var guest = story(guests.registerNeedingARamp(opened(150)));
        guest.run(CheckPlace.class).run(ConfirmPlace.class);
        assertThat(guest.dueOf("supportTooLate")).isEqualTo(workingDays.morningOf(DAY.plusDays(1)));
        guest.letPass("supportTooLate");
        assertThat(guest.openTasks()).isEmpty();
        guest.letPass("conferenceHeld").run(RecordAttendance.class).assertEnded(End.attendanceRecorded);
    }

    @Test
    @DisplayName("Umgebucht: ein anderer Thementisch, solange Platz ist, mit Bestätigung")
    void aGuestChangesTheTable() {
        var conference = opened(150);
        var full = conferences.table(conference, "Lesen", 1);
        var other = conferences.table(conference, "Forschen", 4);
        guests.register(conference, "Emil Erlenzeisig", SampleGuests.address(), full);
        var email = SampleGuests.address();
        var guest = story(guests.register(conference, "Rosa Rotkehlchen", email, full, other));
        guest.run(CheckPlace.class).run(ConfirmPlace.class);
        assertThat(guests.tableOf(guest.number())).as("the second wish").isEqualTo(other);

        assertThatThrownBy(() -> guests.rebook(guest.number(), full))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("inzwischen voll");
        assertThatThrownBy(() -> guests.rebook(guest.number(), UUID.randomUUID()))
                .isInstanceOf(RefusedException.class);
        var third = conferences.table(conference, "Musik", 4);
        guests.rebook(guest.number(), third);
        guest.run(ConfirmRebooking.class).assertReached(End.rebookingConfirmed);
        assertThat(new LetterBox(office, email, "Ihr Thementisch").waitForText("Tisch"))
                .contains("Tisch: Musik");
    }

    @Test
    @DisplayName(
            "Thementische zugeteilt: wer noch keinen hat, bekommt einen und eine Nachricht; die anderen behalten ihren")
    void coordinationGivesEverybodyATable() {
        var conference = road.registrationOpen(DAY, 150);
        var lesen = conferences.table(conference.number(), "Lesen", 1);
        var musik = conferences.table(conference.number(), "Musik", 2);
        var sitting = guests.register(conference.number(), "Emil Erlenzeisig", SampleGuests.address(), lesen);
        var email = SampleGuests.address();
        var guest = story(guests.register(conference.number(), "Rosa Rotkehlchen", email, lesen));
        guest.run(CheckPlace.class).run(ConfirmPlace.class);
        assertThat(new LetterBox(office, email).waitForText("Sie haben einen Platz"))
                .contains("kein Platz mehr frei. Wir teilen Ihnen");

        conference.letPass("registrationClosing").run(CloseRegistration.class);
        assertThat(office.getBean(AssignTables.class).context(conference.number()))
                .anySatisfy(fact -> assertThat(fact.text()).isEqualTo("1 von 2 Plätzen: 1 zugeteilt"))
                .anySatisfy(fact -> assertThat(fact.text()).startsWith("Ein Gast bekommt"));
        conference.complete(AssignTables.class, new AssignTables.Input("wie vorgeschlagen"));
        assertThat(guests.tableOf(sitting)).isEqualTo(lesen);
        assertThat(guests.tableOf(guest.number())).isEqualTo(musik);
        guest.run(ConfirmRebooking.class);
        assertThat(new LetterBox(office, email, "Ihr Thementisch").waitForText("Tisch"))
                .contains("Tisch: Musik");
    }

    @Test
    @DisplayName("Termin über den 31. Oktober verschoben: Kalendereintrag und Fristen der Gäste gehen mit")
    void theGuestsFollowTheNewDay() {
        var conference = opened(1);
        var email = SampleGuests.address();
        var seated = story(guests.register(conference, "Rosa Rotkehlchen", email));
        seated.run(CheckPlace.class).run(ConfirmPlace.class);
        var waiting = story(guests.register(conference));
        waiting.run(CheckPlace.class).run(AnnounceWaiting.class);

        conferences
                .planning()
                .move(conference, DAY, LocalDate.of(2027, 10, 28), true, "Kreistag", conferences.actor("amsel"));
        seated.run(AnnounceChange.class).assertReached(End.changeAnnounced);
        waiting.run(AnnounceChange.class);
        assertThat(new LetterBox(office, email, "Änderung").waitForText("Donnerstag, 28. Oktober 2027"))
                .contains("gilt weiter");
        assertThat(calendarOf(email, seated))
                .contains("UID:" + seated.number() + "@bildungslandschaft", "SEQUENCE:1", "METHOD:REQUEST");
        assertThat(seated.dueOf("conferenceHeld")).isEqualTo(workingDays.morningOf(LocalDate.of(2027, 11, 4)));
        assertThat(waiting.dueOf("waitingOver")).isEqualTo(workingDays.morningOf(LocalDate.of(2027, 10, 25)));
    }

    @Test
    @DisplayName("Konferenz abgesagt: alle erfahren es, der Kalendereintrag verschwindet")
    void everybodyHearsThatItIsOff() {
        var conference = opened(150);
        var email = SampleGuests.address();
        var guest = story(guests.register(conference, "Rosa Rotkehlchen", email));
        guest.run(CheckPlace.class).run(ConfirmPlace.class);
        conferences.planning().cancel(conference, Substitute.NONE, "Der Saal ist gesperrt", conferences.actor("falke"));
        guest.run(AnnounceCallingOff.class).assertEnded(End.callingOffAnnounced);
        assertThat(new LetterBox(office, email, "Die Bildungskonferenz fällt aus").waitForText("fällt leider aus"))
                .contains("Sie müssen nichts tun", "Einen Ersatz gibt es diesmal nicht.");
        assertThat(calendarOf(email, guest))
                .contains("METHOD:CANCEL", "SEQUENCE:1", "UID:" + guest.number() + "@bildungslandschaft");
        assertThat(guests.stateOf(guest.number())).isEqualTo(GuestState.CALLED_OFF);
        assertThat(guests.cancel(guest.number())).isFalse();
    }

    @Test
    @DisplayName("Ein größerer Ersatzort: wer wartet, rückt nach")
    void anotherPlaceMayBeLarger() {
        var road = this.road.registrationOpen(DAY, 1);
        guests.register(road.number());
        var waiting = story(guests.register(road.number()));
        waiting.run(CheckPlace.class).run(AnnounceWaiting.class);
        conferences.planning().loseVenue(road.number(), "Wasserschaden", conferences.actor("amsel"));
        road.complete(
                ReplaceVenue.class, new ReplaceVenue.Input("Haus des Gastes (Demo)", "Kurpark 1", 100, List.of(), 500));
        assertThat(guests.stateOf(waiting.number())).isEqualTo(GuestState.SEATED);
    }

    /** The entry for the calendar that came with the newest mail. */
    private String calendarOf(String email, ProcessStory guest) {
        return new LetterBox(office, email)
                .filesAbout(guest.number()).stream()
                        .map(file -> new String(file, StandardCharsets.UTF_8))
                        .findFirst()
                        .orElse("");
    }

    private LocalDate dueOf(ProcessStory guest) {
        return LocalDate.ofInstant(guest.task(ArrangeSupport.class).getDueDate().toInstant(), OfficeClock.ZONE);
    }

    private CaseNumber opened(int people) {
        return road.registrationOpen(DAY, people).number();
    }

    private ProcessStory story(CaseNumber guest) {
        return new ProcessStory(office).about(guest);
    }
}
