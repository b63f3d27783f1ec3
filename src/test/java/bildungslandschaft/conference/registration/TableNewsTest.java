package bildungslandschaft.conference.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.ProgrammeEntry;
import bildungslandschaft.conference.ProgrammeItemChanged;
import bildungslandschaft.conference.ProgrammeItemChanged.Change;
import bildungslandschaft.conference.ProgrammeKind;
import bildungslandschaft.conference.ProgrammeState;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.process.ConferenceRoad;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

/** What the guests of a theme table hear when it is no longer what was promised. */
@OfficeTest
@DisplayName("Ein Thementisch ändert sich")
class TableNewsTest {

    @Autowired
    private ApplicationContext office;

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
    @DisplayName("Nur wer dort sitzt, erfährt davon, und kann den Tisch wechseln")
    void onlyThoseWhoSitThereAreTold() {
        var road = new ConferenceRoad(office);
        var conferences = new SampleConferences(office);
        conferences.travelTo(LocalDate.of(2027, 1, 11));
        var conference = road.registrationOpen(LocalDate.of(2027, 11, 18), 150).number();
        var changing = conferences.table(conference, "Lesen", 5);
        var other = conferences.table(conference, "Musik", 5);
        var guests = new SampleGuests(office);
        var address = SampleGuests.address();
        var here = guests.register(conference, "Rosa Rotkehlchen", address, changing);
        var elsewhere = guests.register(conference, "Till Turmfalke", SampleGuests.address(), other);

        transaction.executeWithoutResult(
                status -> office.publishEvent(new ProgrammeItemChanged(conference, changing, Change.MOVED)));

        assertThat(new LetterBox(office, address, "Ihr Thementisch hat sich").waitForText(here.value()))
                .contains("verlegt", "Tisch: Lesen, 10:30–12:00 Uhr", "An einen anderen Tisch wechseln:");
        assertThat(mails(elsewhere, "table-changed")).isZero();
    }

    @Test
    @DisplayName("Was für alle ist, erfahren alle mit einem Platz; eine Pause niemand")
    void aPartForEverybodyIsToldToEverybody() {
        var conferences = new SampleConferences(office);
        var conference = conferences.inviting(1);
        var programme = new SampleProgramme(office);
        programme.rooms(conference, 150, "Aula");
        programme.add(conference, SampleProgramme.in(SampleProgramme.talk("Vortrag", "10:00", "10:45"), "Aula"));
        programme.release(conference);
        var guests = new SampleGuests(office);
        var address = SampleGuests.address();
        var seated = guests.register(conference, "Rosa Rotkehlchen", address);
        var waiting = guests.register(conference);

        var line = programme.line(conference, "Vortrag");
        office.getBean(Programme.class)
                .change(
                        line.id(),
                        line.version(),
                        SampleProgramme.in(SampleProgramme.talk("Vortrag", "14:00", "14:45"), "Aula"),
                        true,
                        conferences.actor(SampleConferences.COORDINATOR));
        assertThat(new LetterBox(office, address, "Das Programm der Bildungskonferenz").waitForText(seated.value()))
                .contains("verlegt", "Vortrag „Vortrag“, 14:00–14:45 Uhr, Aula");
        assertThat(mails(waiting, "programme-news")).isZero();

        var pause = programme.add(conference, pause());
        transaction.executeWithoutResult(
                status -> office.publishEvent(new ProgrammeItemChanged(conference, pause, Change.MOVED)));
        assertThat(mails(seated, "programme-news")).isEqualTo(1);
    }

    @Test
    @DisplayName("Wer plant, wartet nicht auf die Post an alle, und eine unzustellbare hält die anderen nicht auf")
    void thePlannerDoesNotWaitForTheMailToEverybody() {
        var conferences = new SampleConferences(office);
        var conference = conferences.inviting(3);
        var talk = new SampleProgramme(office).add(conference, SampleProgramme.talk("Vortrag", "10:00", "10:45"));
        var guests = new SampleGuests(office);
        var unreachable = guests.register(conference);
        var address = SampleGuests.address();
        var reached = guests.register(conference, "Rosa Rotkehlchen", address);
        jdbc.sql("update conference_guests set email = 'kaputt' where case_number = ?")
                .param(unreachable.value())
                .update();

        transaction.executeWithoutResult(status -> {
            office.publishEvent(new ProgrammeItemChanged(conference, talk, Change.MOVED));
            assertThat(mails(reached, "programme-news")).isZero();
        });
        assertThat(new LetterBox(office, address, "Das Programm der Bildungskonferenz").waitForText(reached.value()))
                .contains("verlegt");

        jdbc.sql("update conference_guests set email = ? where case_number = ?")
                .param(SampleGuests.address())
                .param(unreachable.value())
                .update();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            office.getBean(IncompleteEventPublications.class)
                    .resubmitIncompletePublications(left -> left.getEvent() instanceof ProgrammeNews.NewsDue);
            return mails(unreachable, "programme-news") == 1;
        });
        assertThat(mails(reached, "programme-news")).as("not once more").isEqualTo(1);
    }

    @Test
    @DisplayName("Ist ein Tisch jetzt ein Vortrag, erfahren es, wer dort sitzt, und bekommen einen anderen gewünschten")
    void aTableThatIsSomethingElseNowIsGone() {
        var conferences = new SampleConferences(office);
        var conference = conferences.inviting(20);
        var reading = conferences.table(conference, "Lesen", 5);
        var music = conferences.table(conference, "Musik", 5);
        var programme = new SampleProgramme(office);
        programme.release(conference);
        var guests = new SampleGuests(office);
        var address = SampleGuests.address();
        var flexible = guests.register(conference, "Till Turmfalke", SampleGuests.address(), reading, music);
        var sitting = guests.register(conference, "Rosa Rotkehlchen", address, reading);

        var line = programme.line(conference, "Lesen");
        office.getBean(Programme.class)
                .change(
                        line.id(),
                        line.version(),
                        SampleProgramme.talk("Lesen", "10:30", "12:00"),
                        true,
                        conferences.actor(SampleConferences.COORDINATOR));
        assertThat(new LetterBox(office, address, "Ihr Thementisch hat sich").waitForText(sitting.value()))
                .contains("umgebaut", "Tisch: wird neu zugeteilt");
        assertThat(guests.tableOf(flexible)).isEqualTo(music);
    }

    private static ProgrammeEntry pause() {
        return new ProgrammeEntry(
                ProgrammeKind.BREAK,
                "Mittag",
                LocalTime.of(12, 0),
                LocalTime.of(13, 0),
                null,
                null,
                null,
                false,
                ProgrammeState.PLANNED,
                null);
    }

    private int mails(CaseNumber guest, String template) {
        return jdbc.sql("select count(*) from messages where case_number = ? and template = ?")
                .param(guest.value())
                .param("conference/mail/" + template)
                .query(Integer.class)
                .single();
    }
}
