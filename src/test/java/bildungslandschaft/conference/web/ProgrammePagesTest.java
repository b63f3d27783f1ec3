package bildungslandschaft.conference.web;

import static bildungslandschaft.conference.SampleProgramme.in;
import static bildungslandschaft.conference.SampleProgramme.table;
import static bildungslandschaft.conference.SampleProgramme.talk;
import static bildungslandschaft.conference.SampleProgramme.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bildungslandschaft.conference.ProgrammeItemChanged;
import bildungslandschaft.conference.ProgrammeItemChanged.Change;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.registration.SampleGuests;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.CaseNumber;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;

/** Two people lay down a conference's day, and everybody reads it once it is released. */
@OfficeTest
@RecordApplicationEvents
class ProgrammePagesTest {

    private final ApplicationContext office;
    private final MockMvc pages;
    private final SampleProgramme programme;
    private CaseNumber number;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    ProgrammePagesTest(ApplicationContext office, MockMvc pages) {
        this.office = office;
        this.pages = pages;
        this.programme = new SampleProgramme(office);
    }

    @BeforeEach
    void planOne() {
        number = new SampleConferences(office).planAhead();
    }

    @Test
    void aPartIsAddedOnceHoweverOftenItIsSent() {
        programme.rooms(number, 150, "Aula");
        var typed = typed(Map.of("room", "Aula", "capacity", "120", "host", "Frau Amsel", "startsAt", "9.30"));
        assertThat(send(page("programm/neu"), "falke", typed).getRedirectedUrl())
                .isEqualTo(page("programm/bearbeiten"));
        assertThat(send(page("programm/neu"), "falke", typed).getStatus()).isEqualTo(302);
        assertThat(programme.sheet(number).lines()).singleElement().satisfies(line -> {
            assertThat(line.time()).isEqualTo("09:30–10:45");
            assertThat(line.entry().capacity()).isEqualTo(120);
        });
        assertThat(Caller.signedIn(office, "amsel").read(page("programm/bearbeiten")))
                .containsOnlyOnce(">Bildung bewegt</bdi>")
                .contains("Frau Amsel", "noch nicht veröffentlicht");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, TANZ, kind, wählen Sie eine Art",
        "title, ' ', title, nennen Sie den Titel",
        "startsAt, 25:00, startsAt, eine Uhrzeit",
        "startsAt, mittags, startsAt, eine Uhrzeit",
        "endsAt, 10:00, endsAt, nicht nach dem Beginn",
        "endsAt, 09:00, endsAt, nicht nach dem Beginn",
        "room, Keller, room, gibt es nicht mehr",
        "capacity, 0, capacity, eine Zahl von 1 bis 9999",
        "capacity, viele, capacity, eine Zahl von 1 bis 9999",
        "state, FERTIG, state, wählen Sie einen Stand"
    })
    void whatCannotBeComesBackAsItWasTyped(String field, String value, String at, String because) {
        var answer = send(page("programm/neu"), "amsel", typed(Map.of(field, value)));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer))
                .contains(because, "href=\"#" + at + "\"", "Es ist noch nichts gespeichert.")
                .contains(field.equals("title") ? "10:45" : "Bildung bewegt");
        assertThat(programme.sheet(number).lines()).isEmpty();
    }

    @Test
    void titlesOfTwoHundredSignsAndFromRightToLeftAreTakenAsTheyAre() {
        var longest = "Übergänge".repeat(23).substring(0, 200);
        var arabic = "<b>التعليم</b>";
        assertThat(send(page("programm/neu"), "falke", typed(Map.of("title", longest)))
                        .getStatus())
                .isEqualTo(302);
        assertThat(send(page("programm/neu"), "falke", typed(Map.of("title", longest + "x")))
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(page("programm/neu"), "falke", typed(Map.of("title", "\u202E" + arabic)))
                        .getStatus())
                .isEqualTo(302);
        assertThat(Caller.signedIn(office, "falke").read(page("programm")))
                .contains(longest, "&lt;b&gt;التعليم&lt;/b&gt;")
                .doesNotContain("\u202E", "<b>ال");
    }

    @Test
    void whoComesSecondIsToldWhoWasFasterAndKeepsTheText() {
        var id = programme.add(number, talk("Vortrag", "10:00", "10:45"));
        var seen = String.valueOf(programme.line(number, "Vortrag").version());
        var item = "/konferenz/programmpunkt/" + id;
        assertThat(send(item, "amsel", typed(Map.of("title", "Vortrag von Amsel", "version", seen)))
                        .getStatus())
                .isEqualTo(302);

        var late = typed(Map.of("title", "Vortrag von Falke", "version", seen));
        var answer = send(item, "falke", late);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Caller.bodyOf(answer))
                .contains("Frau Amsel hat diesen Programmpunkt inzwischen geändert", "Gespeichert ist jetzt")
                .contains("<bdi class=\"bl-long\">Vortrag von Amsel</bdi>", "value=\"Vortrag von Falke\"");
        assertThat(programme.sheet(number).lines())
                .extracting(line -> line.entry().title())
                .containsExactly("Vortrag von Amsel");

        late.put(
                "version",
                String.valueOf(programme.line(number, "Vortrag von Amsel").version()));
        assertThat(send(item, "falke", late).getStatus()).as("knowing of it").isEqualTo(302);
        late.put("version", seen);
        assertThat(send(item, "falke", late).getStatus()).as("a second click").isEqualTo(302);
    }

    @Test
    void clashesAreShownWhereTheProgrammeIsMade() {
        programme.rooms(number, 15, "Raum 1");
        programme.add(number, in(talk("Vortrag", "10:00", "11:00"), "Raum 1"));
        programme.add(number, with(talk("Tisch", "10:30", "17:00"), "Raum 1", 16, null, false));
        assertThat(programme.clashes(number)).hasSize(3);
        assertThat(Caller.signedIn(office, "falke").read(page("programm/bearbeiten")))
                .contains(
                        "3 Dinge passen nicht zusammen.",
                        "Im Raum „Raum 1“ überschneiden sich",
                        "16 Plätze, der Raum „Raum 1“ nur 15",
                        "außerhalb des Tages");
    }

    @Test
    void roomsAreRenamedWithWhatLiesInThem() {
        programme.rooms(number, 150, "Aula", "Mensa");
        programme.add(number, in(talk("Vortrag", "10:00", "11:00"), "Aula"));
        assertThat(sendRooms(List.of("Aula", "Mensa"), List.of("Große Aula", ""), List.of("160", "150"), 0)
                        .getStatus())
                .isEqualTo(302);
        assertThat(programme.line(number, "Vortrag").entry().room()).isEqualTo("Große Aula");
        assertThat(programme.sheet(number).frame().rooms()).hasSize(1);

        var inUse = sendRooms(List.of("Große Aula"), List.of(""), List.of(""), 1);
        assertThat(inUse.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(inUse))
                .contains("Im Raum „Große Aula“ liegt noch „Vortrag“.", "href=\"#name-0\"", "id=\"name-0-error\"");
        var late = sendRooms(List.of("Aula"), List.of("Alte Aula"), List.of("90"), 0);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Caller.bodyOf(late)).contains("hat Räume und Zeiten inzwischen geändert", "Alte Aula");
        assertThat(Caller.bodyOf(sendRooms(List.of("", ""), List.of("Turm", "turm"), List.of("0", "9"), 1)))
                .contains("Bitte eine Zahl von 1 bis 9999.", "Diesen Raum gibt es zweimal.", "Turm");
    }

    @Test
    void aRoomStaysLargeEnoughForTheGuestsInIt() {
        number = new SampleConferences(office).inviting(20);
        programme.rooms(number, 20, "Aula", "Raum 1");
        programme.add(number, in(talk("Begrüßung", "09:00", "10:00"), "Aula"));
        var table = programme.add(number, in(table("Lesen"), "Raum 1"));
        var guests = new SampleGuests(office);
        guests.register(number, "Rosa Rotkehlchen", SampleGuests.address(), table);
        guests.register(number, "Rita Rotkehlchen", SampleGuests.address(), table);
        guests.register(number);

        var names = List.of("Aula", "Raum 1");
        var tooSmall = sendRooms(names, List.of("Aula", "Raum A"), List.of("20", "1"), 0);
        assertThat(tooSmall.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(tooSmall))
                .contains("An „Lesen“ sitzen schon 2 Gäste, der Raum „Raum A“ hat nur 1 Platz.", "einen anderen Raum")
                .contains("href=\"#capacity-1\"", "id=\"capacity-1-error\"");
        assertThat(Caller.bodyOf(sendRooms(names, names, List.of("2", "20"), 0)))
                .contains("Zu „Begrüßung“ kommen schon 3 Gäste, der Raum „Aula“ hat nur 2 Plätze.");
        assertThat(programme.sheet(number).frame().rooms())
                .allSatisfy(room -> assertThat(room.capacity()).isEqualTo(20));
        assertThat(sendRooms(names, names, List.of("3", "2"), 0).getStatus()).isEqualTo(302);
        assertThat(programme.clashes(number)).isEmpty();
    }

    @Test
    void withoutALoginTheProgrammeIsThereOnceItIsReleased() {
        programme.rooms(number, 150, "Aula");
        programme.add(number, with(talk("Vortrag", "10:00", "11:00"), "Aula", 120, "Frau Kanarienvogel", true));
        var citizen = Caller.citizen(office);
        var missing = Caller.bodyOf(citizen.open("/konferenz/KONF-2031-77/programm"));
        assertThat(citizen.open(page("programm")).getStatus()).isEqualTo(404);
        assertThat(Caller.bodyOf(citizen.open(page("programm"))).replace(number.value(), "KONF-2031-77"))
                .isEqualTo(missing);
        assertThat(Caller.signedIn(office, "erle").read(page("programm"))).contains("Noch nicht freigegeben");

        programme.release(number);
        assertThat(citizen.read(page("programm")))
                .contains("10:00–11:00", "Vortrag", "Aula", "120", "<th scope=\"col\">Raum</th>")
                .doesNotContain("Kanarienvogel", "bearbeiten", "Noch nicht freigegeben");
    }

    @Test
    void whatIsKnownToEverybodyAndMovesOrIsDroppedIsTold() {
        var id = programme.add(number, talk("Vortrag", "10:00", "10:45"));
        programme.release(number);
        change(id, Map.of("title", "Vortrag", "endsAt", "11:00"));
        change(id, Map.of("title", "Vortrag", "endsAt", "11:00", "state", "DROPPED"));
        assertThat(events.stream(ProgrammeItemChanged.class))
                .containsExactly(
                        new ProgrammeItemChanged(number, id, Change.MOVED),
                        new ProgrammeItemChanged(number, id, Change.DROPPED));
        assertThat(Caller.citizen(office).read(page("programm"))).contains("Vortrag", "entfällt");
    }

    @Test
    void thePlanLeadsToTheProgramme() {
        assertThat(Caller.signedIn(office, "amsel").read("/konferenz/" + number))
                .contains(page("programm") + "\"", page("programm/bearbeiten"));
        assertThat(Caller.signedIn(office, "erle").read("/konferenz/" + number))
                .contains(page("programm") + "\"")
                .doesNotContain(page("programm/bearbeiten"));
    }

    private void change(UUID id, Map<String, String> otherwise) {
        var typed = typed(otherwise);
        typed.put("version", String.valueOf(programme.line(number, "Vortrag").version()));
        assertThat(send("/konferenz/programmpunkt/" + id, "falke", typed).getStatus())
                .isEqualTo(302);
    }

    private String page(String what) {
        return "/konferenz/" + number + "/" + what;
    }

    private static Map<String, String> typed(Map<String, String> otherwise) {
        var typed = new TreeMap<>(Map.of(
                "kind",
                "TALK",
                "title",
                "Bildung bewegt",
                "startsAt",
                "10:00",
                "endsAt",
                "10:45",
                "state",
                "PLANNED",
                "submission",
                UUID.randomUUID().toString()));
        typed.putAll(otherwise);
        return typed;
    }

    private MockHttpServletResponse sendRooms(
            List<String> before, List<String> names, List<String> places, int version) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.put("before", before);
        typed.put("name", names);
        typed.put("capacity", places);
        typed.add("opensAt", "09:00");
        typed.add("closesAt", "16:30");
        typed.add("version", String.valueOf(version));
        return send(page("raeume"), "amsel", typed);
    }

    private MockHttpServletResponse send(String url, String login, Map<String, String> typed) {
        return Caller.signedIn(office, login).fillIn(url, typed);
    }

    private MockHttpServletResponse send(String url, String login, LinkedMultiValueMap<String, String> typed) {
        try {
            return pages.perform(post(url).with(csrf()).with(user(login)).params(typed))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
