package bildungslandschaft.conference.web;

import static bildungslandschaft.conference.SampleProgramme.in;
import static bildungslandschaft.conference.SampleProgramme.table;
import static bildungslandschaft.conference.SampleProgramme.talk;
import static bildungslandschaft.conference.SampleProgramme.with;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.registration.SampleGuests;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.Race;
import bildungslandschaft.workflow.CaseNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

/** What everybody reads already is not contradicted by mistake, and a mistake can be taken out again. */
@OfficeTest
class PublishedProgrammeTest {

    private final ApplicationContext office;
    private final SampleProgramme programme;
    private final Caller falke;
    private CaseNumber number;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    PublishedProgrammeTest(ApplicationContext office) {
        this.office = office;
        this.programme = new SampleProgramme(office);
        this.falke = Caller.signedIn(office, "falke");
    }

    @BeforeEach
    void publishOne() {
        number = new SampleConferences(office).inviting(20);
        programme.rooms(number, 15, "Elbe");
        programme.add(number, in(talk("Vortrag", "10:00", "11:00"), "Elbe"));
        programme.release(number);
    }

    @Test
    void whatWouldContradictItIsSaidBeforeItIsPublished() {
        var typed = typed("Musik", "10:30", "17:00", "99");
        var warned = falke.fillIn(address("neu"), typed);
        assertThat(warned.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(warned))
                .contains("Es ist noch nichts gespeichert.", "Was dann nicht zusammenpasst", "href=\"#meant\"")
                .contains("Im Raum „Elbe“ überschneiden sich", "99 Plätze, der Raum „Elbe“ nur 15")
                .contains("außerhalb des Tages", "value=\"Musik\"");
        assertThat(programme.sheet(number).lines()).hasSize(1);

        typed.put("meant", "true");
        assertThat(falke.fillIn(address("neu"), typed).getStatus()).isEqualTo(302);
        assertThat(programme.sheet(number).lines()).hasSize(2);
    }

    @Test
    void aChangeIsCheckedToo() {
        var id = programme.add(number, in(talk("Musik", "11:00", "11:30"), "Elbe"));
        var typed = typed("Musik", "10:30", "11:30", "");
        typed.put("version", "0");
        var item = "/konferenz/programmpunkt/" + id;
        assertThat(Caller.bodyOf(falke.fillIn(item, typed))).contains("Im Raum „Elbe“ überschneiden sich");
        assertThat(programme.line(number, "Musik").time()).isEqualTo("11:00–11:30");

        typed.put("startsAt", "11:15");
        assertThat(falke.fillIn(item, typed).getStatus()).as("fits").isEqualTo(302);
    }

    @Test
    void ofTwoAtTheSameMomentTheSecondIsWarned() throws Exception {
        for (int hour = 12; hour < 16; hour++) {
            var music = typed("Musik", hour + ":00", hour + ":30", "");
            var games = typed("Spiele", hour + ":15", hour + ":45", "");
            var answers = Race.run(
                    hour,
                    () -> falke.fillIn(address("neu"), music),
                    () -> Caller.signedIn(office, "amsel").fillIn(address("neu"), games));
            assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 422);
            assertThat(answers)
                    .filteredOn(answer -> answer.getStatus() == 422)
                    .allSatisfy(
                            answer -> assertThat(Caller.bodyOf(answer)).contains("Im Raum „Elbe“ überschneiden sich"));
        }
    }

    @Test
    void whatNobodyHasBookedIsTakenOutAgain() {
        var mistake = programme.add(number, with(table("Versehen"), "Elbe", 9, null, false));
        assertThat(falke.read(address("bearbeiten"))).contains("Niemand bekommt eine Nachricht");
        assertThat(remove(mistake).getRedirectedUrl()).isEqualTo(address("bearbeiten"));
        assertThat(Caller.citizen(office).read("/konferenz/" + number + "/programm"))
                .contains("Vortrag")
                .doesNotContain("Versehen");
        assertThat(falke.read("/vorgaenge/" + number)).contains("Aus dem Programm genommen: Versehen.");
    }

    @Test
    void aTableAtWhichSomebodySitsIsDroppedInstead() {
        var table = programme.add(number, with(table("Lesen"), null, 9, null, false));
        new SampleGuests(office).register(number, "Rosa Rotkehlchen", SampleGuests.address(), table);
        assertThat(falke.readAfter("/konferenz/programmpunkt/" + table + "/entfernen", Map.of()))
                .contains("Daran sitzt schon ein Gast. Setzen Sie den Stand auf „entfällt“");
        assertThat(programme.sheet(number).lines()).hasSize(2);
    }

    private MockHttpServletResponse remove(UUID item) {
        return falke.fillIn("/konferenz/programmpunkt/" + item + "/entfernen", Map.of());
    }

    private String address(String what) {
        return "/konferenz/" + number + "/programm/" + what;
    }

    private static Map<String, String> typed(String title, String from, String to, String places) {
        return new HashMap<>(Map.of(
                "kind",
                "TALK",
                "title",
                title,
                "startsAt",
                from,
                "endsAt",
                to,
                "room",
                "Elbe",
                "capacity",
                places,
                "state",
                "PLANNED",
                "submission",
                UUID.randomUUID().toString()));
    }
}
