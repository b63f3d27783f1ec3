package bildungslandschaft.conference.web;

import static bildungslandschaft.conference.SampleProgramme.table;
import static bildungslandschaft.conference.SampleProgramme.talk;
import static bildungslandschaft.conference.SampleProgramme.with;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.ConferenceRoom;
import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.process.ConferenceRoad;
import bildungslandschaft.conference.registration.GuestList;
import bildungslandschaft.conference.registration.SampleGuests;
import bildungslandschaft.conference.registration.TableAssignment;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Coordination reads who would go to which table, and why, before anybody is written to. */
@OfficeTest
class TablePlanPagesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);

    private final ApplicationContext office;
    private final OfficeClock clock;
    private final SampleConferences conferences;
    private final SampleProgramme programme;
    private final SampleGuests guests;
    private ProcessStory story;
    private CaseNumber conference;
    private UUID elbe;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    TablePlanPagesTest(ApplicationContext office, OfficeClock clock) {
        this.office = office;
        this.clock = clock;
        this.conferences = new SampleConferences(office);
        this.programme = new SampleProgramme(office);
        this.guests = new SampleGuests(office);
    }

    @BeforeEach
    void aLargeTableInASmallRoom() {
        conferences.travelTo(LocalDate.of(2027, 1, 11));
        story = new ConferenceRoad(office).registrationOpen(DAY, 50);
        conference = story.number();
        programme.rooms(conference, 3, "Raum Elbe");
        elbe = programme.add(conference, with(table("Elbe"), "Raum Elbe", 99, null, false));
        programme.add(conference, with(table("Lesen"), null, 6, null, false));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aTableTakesNoMoreThanItsRoom() {
        for (int i = 0; i < 4; i++) {
            guests.register(conference, "Rosa Rotkehlchen " + i, SampleGuests.address(), elbe);
        }
        assertThat(office.getBean(ConferenceInvitations.class).of(conference).tables())
                .extracting(each -> each.title() + " " + each.capacity())
                .containsExactly("Elbe 3", "Lesen 6");
        assertThat(guests.tableOf(last(4)))
                .as("three sit in the room for three")
                .isNull();

        arrange(4);
        assertThat(guests.tableOf(last(4))).as("the room has become larger").isEqualTo(elbe);
    }

    @Test
    void theTaskLeadsToWhoGoesWhereAndWhy() {
        var page = "/konferenz/" + conference + "/anmeldungen/tische";
        guests.register(conference, "Emil Erlenzeisig", SampleGuests.address(), elbe);
        for (int i = 0; i < 5; i++) {
            guests.register(conference, "Rosa Rotkehlchen " + i, SampleGuests.address());
        }
        assertThat(office.getBean(TableAssignment.class).proposal(conference))
                .anySatisfy(fact -> assertThat(fact.text()).startsWith("3 von 3 Plätzen: 1 nach dem ersten Wunsch"))
                .anySatisfy(fact -> assertThat(fact.text()).isEqualTo("3 von 6 Plätzen: 3 zugeteilt"))
                .anySatisfy(fact -> assertThat(fact.path()).isEqualTo(page));

        var amsel = Caller.signedIn(office, "amsel");
        assertThat(amsel.read(page))
                .contains("5 Tische sind erst Vorschläge", "3 von 3 Plätzen, davon 2 vorgeschlagen")
                .contains("Emil Erlenzeisig", "nach dem ersten Wunsch", "sitzt schon")
                .contains("kein Wunsch genannt", "Vorschlag", "/konferenz/gaeste/" + last(1) + "/tisch");
        assertThat(amsel.read("/konferenz/" + conference + "/anmeldungen"))
                .as("as long as people register there is nothing to propose")
                .doesNotContain(">Vorschlag<")
                .contains(page);

        story.letPass("registrationClosing").run("closeRegistration");
        assertThat(amsel.read("/konferenz/" + conference + "/anmeldungen")).contains(">Vorschlag<");
        assertThat(amsel.read("/aufgaben/" + story.task("assignTables").getId()))
                .contains("href=\"" + page + "\"");
    }

    @Test
    void guestsAreToldTheTimesOfTheDayNotThoseOfItsFirstPart() {
        programme.add(conference, talk("Aufbau der Technik", "07:00", "08:00"));
        arrange(3);
        var day = office.getBean(ConferenceInvitations.class).of(conference);
        assertThat(day.startsAt()).isEqualTo("08:30");
        assertThat(day.endsAt()).isEqualTo("15:00");
    }

    private void arrange(int places) {
        office.getBean(Programme.class)
                .arrange(
                        conference,
                        0,
                        LocalTime.of(8, 30),
                        LocalTime.of(15, 0),
                        List.of(new ConferenceRoom("Raum Elbe", places)),
                        Map.of(),
                        conferences.actor("amsel"));
    }

    /** The one who registered as the so manieth. */
    private CaseNumber last(int nth) {
        var lines = office.getBean(GuestList.class).lines(conference);
        return lines.get(nth - 1).number();
    }
}
