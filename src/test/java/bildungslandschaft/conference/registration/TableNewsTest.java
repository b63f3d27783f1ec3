package bildungslandschaft.conference.registration;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.ProgrammeItemChanged;
import bildungslandschaft.conference.ProgrammeItemChanged.Change;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.process.ConferenceRoad;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
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
        assertThat(jdbc.sql("select count(*) from messages where case_number = ? and template like '%table-changed'")
                        .param(elsewhere.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
