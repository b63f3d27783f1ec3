package bildungslandschaft.conference.registration;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.ProgrammeEntry;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who gets a place at a theme table that becomes free. */
@OfficeTest
@DisplayName("An einem Thementisch wird ein Platz frei")
class TablePromotionTest {

    private final ApplicationContext office;
    private final SampleConferences conferences;
    private final SampleGuests guests;
    private final OfficeClock clock;
    private CaseNumber conference;
    private UUID lesen;
    private UUID musik;
    private CaseNumber sitting;

    @Autowired
    TablePromotionTest(ApplicationContext office, OfficeClock clock) {
        this.office = office;
        this.conferences = new SampleConferences(office);
        this.guests = new SampleGuests(office);
        this.clock = clock;
    }

    @BeforeEach
    void fillTheTable() {
        conference = conferences.inviting(20);
        lesen = conferences.table(conference, "Lesen", 1);
        musik = conferences.table(conference, "Musik", 5);
        sitting = guests.register(conference, "Till Turmfalke", SampleGuests.address(), lesen);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Wer ihn sich gewünscht hat und ohne Tisch ist, bekommt ihn und erfährt es; zuerst, wer zuerst kam")
    void whoeverWishedForItMovesUp() {
        var address = SampleGuests.address();
        var first = guests.register(conference, "Rosa Rotkehlchen", address, lesen);
        var second = guests.register(conference, "Rita Rotkehlchen", SampleGuests.address(), lesen);
        var withoutWish = guests.register(conference);
        assertThat(guests.tableOf(first)).isNull();
        confirmed(first);

        guests.cancel(sitting);
        assertThat(guests.tableOf(first)).isEqualTo(lesen);
        assertThat(guests.tableOf(second)).isNull();
        assertThat(guests.tableOf(withoutWish)).isNull();
        new ProcessStory(office).about(first).run("confirmRebooking");
        assertThat(new LetterBox(office, address, "Ihr Thementisch bei").waitForText(first.value()))
                .contains("Tisch: Lesen, 10:30–12:00 Uhr");

        guests.rebook(first, musik);
        assertThat(guests.tableOf(second)).as("whoever changes makes room too").isEqualTo(lesen);
    }

    @Test
    @DisplayName("Auch ein größerer Tisch hat freie Plätze")
    void aLargerTableTakesMore() {
        var waiting = guests.register(conference, "Rosa Rotkehlchen", SampleGuests.address(), lesen);
        var next = guests.register(conference, "Rita Rotkehlchen", SampleGuests.address(), lesen);
        var line = new SampleProgramme(office).line(conference, "Lesen");
        office.getBean(Programme.class)
                .change(
                        line.id(),
                        line.version(),
                        new ProgrammeEntry(
                                line.entry().kind(),
                                "Lesen",
                                line.entry().startsAt(),
                                line.entry().endsAt(),
                                null,
                                2,
                                null,
                                false,
                                line.entry().state(),
                                null),
                        true,
                        conferences.actor(SampleConferences.COORDINATOR));
        assertThat(guests.tableOf(waiting)).isEqualTo(lesen);
        assertThat(guests.tableOf(next)).as("the one place is taken by then").isNull();
    }

    @Test
    @DisplayName("Wer einen Tisch hat, behält ihn, auch wenn am lieberen etwas frei wird")
    void whoeverSitsStays() {
        var elsewhere = guests.register(conference, "Rosa Rotkehlchen", SampleGuests.address(), lesen, musik);
        assertThat(guests.tableOf(elsewhere)).isEqualTo(musik);
        guests.cancel(sitting);
        assertThat(guests.tableOf(elsewhere)).isEqualTo(musik);
    }

    @Test
    @DisplayName("Am Tag der Konferenz wird niemandem mehr ein anderer Tisch genannt")
    void onTheDayNobodyMovesUp() {
        var waiting = guests.register(conference, "Rosa Rotkehlchen", SampleGuests.address(), lesen);
        conferences.travelTo(conferences.view(conference).day());
        assertThat(guests.cancel(sitting)).isTrue();
        assertThat(guests.tableOf(waiting)).isNull();
    }

    private void confirmed(CaseNumber guest) {
        new ProcessStory(office).about(guest).run("checkPlace").run("confirmPlace");
    }
}
