package bildungslandschaft.rollout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bildungslandschaft.correspondence.PaperLetterLine;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.EndReason;
import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.rollout.PaperMail;
import bildungslandschaft.rollout.RolloutLetters;
import bildungslandschaft.rollout.SampleRollout;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.PdfText;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Coordination prints what waits, and says so once; whoever says it again is told who did. */
@OfficeTest
class LetterPagesTest {

    private static final String LIST = "/rollout/briefe";

    private final ApplicationContext office;
    private final MockMvc pages;
    private final PaperMail paper;
    private final SampleRollout rollout;
    private Caller coordinator;

    @Autowired
    LetterPagesTest(ApplicationContext office, MockMvc pages) {
        this.office = office;
        this.pages = pages;
        this.paper = new PaperMail(office);
        this.rollout = new SampleRollout(office);
        this.coordinator = Caller.signedIn(office, "amsel");
    }

    @BeforeEach
    void beginWithAnEmptyTray() {
        var waiting = letters().waiting().stream().map(PaperLetterLine::id).toList();
        letters().post(waiting, office.getBean(Actors.class).of("amsel"));
    }

    @Test
    void theListSaysWhoWhatAndSinceWhen() {
        var kita = invited();

        assertThat(coordinator.read(LIST))
                .contains("Ein Brief wartet", "Kita „Funkloch“", "Herrn Zaunkönig", "Einladung", kita.value())
                .contains("Straße fehlt", "Gedruckt und verschickt");
        assertThat(coordinator.read("/rollout")).contains("Briefe: einer wartet");
        assertThat(coordinator.read("/start")).contains("Post auf Papier", "Ein Brief</a>", "wartet auf den Druck");
        assertThat(Caller.signedIn(office, "falke").read("/start")).doesNotContain("Post auf Papier");
    }

    @Test
    void anEmptyTraySaysWhatItIsFor() {
        assertThat(coordinator.read(LIST)).contains("Kein Brief wartet.");
        assertThat(coordinator.open(LIST + "/serienbrief").getRedirectedUrl()).isEqualTo(LIST);
        assertThat(coordinator.read("/start")).doesNotContain("Post auf Papier");
    }

    @Test
    void allThatTheListHasShownComesInOneFile() {
        var first = invited();
        var second = invited();
        var newest = paper.newest(second).id();
        var later = invited();
        assertThat(coordinator.read(LIST)).contains("Alle 3 Briefe als ein PDF");

        var answer = coordinator.open(LIST + "/serienbrief?bis=" + newest);

        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        var pdf = PdfText.kept("serial-letter", answer.getContentAsByteArray());
        assertThat(PdfText.pages(pdf)).isEqualTo(2);
        assertThat(PdfText.of(pdf)).contains(first.value(), second.value()).doesNotContain(later.value());
    }

    @Test
    void aLetterIsPostedOnceAndTheTimelineNamesWhoDidIt() {
        var kita = invited();
        var path = LIST + "/" + paper.newest(kita).id();
        assertThat(PdfText.of(coordinator.open(path).getContentAsByteArray())).contains("Guten Tag Herr Zaunkönig,");

        assertThat(afterwards("amsel", post(path + "/verschickt")))
                .contains("Als verschickt vermerkt: Kita „Funkloch“ (Einladung).");
        assertThat(paper.about(kita)).isEmpty();
        assertThat(afterwards("amsel", post(path + "/verschickt")))
                .contains("Das war schon vermerkt.", "Es ist nichts doppelt geschehen.", "Frau Amsel");

        assertThat(office.getBean(Timeline.class).of(kita))
                .filteredOn(entry -> entry.sentence().equals("Brief gedruckt und verschickt: Einladung."))
                .extracting(TimelineEntry::actor)
                .containsExactly("Frau Amsel");
        assertThat(coordinator.open(path).getStatus())
                .as("can be printed again")
                .isEqualTo(200);
    }

    @Test
    void ofTwoWhoPostTheSameLetterOneIsTold() {
        var kita = invited();
        var id = List.of(paper.newest(kita).id());
        var amsel = office.getBean(Actors.class).of("amsel");

        var told = Stream.of(1, 2, 3, 4)
                .parallel()
                .map(click -> letters().post(id, amsel))
                .toList();

        assertThat(told.stream().filter(settled -> settled.now().size() == 1)).hasSize(1);
        assertThat(told.stream().filter(settled -> settled.before().size() == 1))
                .hasSize(3);
        assertThat(office.getBean(Timeline.class).of(kita))
                .filteredOn(entry -> entry.sentence().startsWith("Brief gedruckt"))
                .hasSize(1);
    }

    @Test
    void theChosenOnesArePostedTogether() {
        var first = String.valueOf(paper.newest(invited()).id());
        var second = String.valueOf(paper.newest(invited()).id());
        var stays = invited();
        afterwards("amsel", post(LIST + "/" + first + "/verschickt"));

        assertThat(afterwards("amsel", post(LIST + "/verschickt").param("brief", first, second, "x", "999999999")))
                .contains("Als verschickt vermerkt: Kita „Funkloch“", "Das war schon vermerkt.");
        assertThat(paper.about(stays)).hasSize(1);
        assertThat(afterwards("amsel", post(LIST + "/verschickt"))).contains("Bitte kreuzen Sie mindestens einen");
    }

    @Test
    void aLetterThatNobodyNeedsLeavesTheList() {
        var kita = invited();
        var path = LIST + "/" + paper.newest(kita).id();

        afterwards("amsel", post(path + "/nicht-noetig"));

        assertThat(afterwards("amsel", post(path + "/verschickt"))).contains("nicht mehr nötig, vermerkt heute");
        assertThat(office.getBean(Timeline.class).of(kita))
                .extracting(TimelineEntry::sentence)
                .contains("Brief nicht mehr nötig: Einladung.")
                .doesNotContain("Brief gedruckt und verschickt: Einladung.");
    }

    @Test
    void aLetterWhoseQuestionIsSettledIsNotPosted() {
        var kita = invited();

        office.getBean(KitaRollout.class).end(kita, EndReason.CLOSED_DOWN, Actor.software());

        assertThat(paper.about(kita)).isEmpty();
        assertThat(coordinator.read(LIST)).contains("nicht verschickt: Die Frage war heute um");
    }

    @Test
    void anAddressIsTypedOnceAndKnownTheNextTime() {
        var kita = invited();
        var id = paper.newest(kita).id();
        var address = "Am <b>Schloßteich</b> 7\r\n\r\n04916 Herzberg (Elster)";

        afterwards("amsel", post(LIST + "/" + id + "/anschrift").param("anschrift-" + id, address));
        assertThat(paper.about(kita)).allMatch(PaperLetterLine::hasFullAddress);
        letters().post(List.of(id), office.getBean(Actors.class).of("amsel"));
        office.getBean(KitaEnquiry.class).remind(kita);

        assertThat(paper.newest(kita).hasFullAddress()).isTrue();
        assertThat(paper.textOf(kita)).contains("Am <b>Schloßteich</b> 7\n04916 Herzberg (Elster)");
        assertThat(coordinator.read(LIST)).contains("Anschrift ändern", "&lt;b&gt;Schloßteich");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n ",
                "1\n2\n3\n4",
                "Eine Straße, die gar nicht aufhört und weiter und weiter geht, bis an das Ende der Welt"
            })
    void whatIsNoAddressComesBackAsItWasTyped(String typed) {
        var id = paper.newest(invited()).id();

        var answer = send("amsel", post(LIST + "/" + id + "/anschrift").param("anschrift-" + id, typed));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer))
                .contains("Eine Anschrift hat eine bis drei Zeilen", "href=\"#anschrift-" + id + "\"", typed);
        assertThat(letters().letter(id).orElseThrow().place()).isEqualTo("04916 Herzberg (Elster)");
    }

    @Test
    void forAllOthersThereAreNoLetters() {
        var path = LIST + "/" + paper.newest(invited()).id();
        for (var login : List.of("erle", "falke", "dohle", "eiche", "kauz", "admin", "birke")) {
            var other = Caller.signedIn(office, login);
            assertThat(Stream.of(LIST, path, LIST + "/serienbrief")
                            .map(url -> other.open(url).getStatus()))
                    .as(login)
                    .containsOnly(404);
            assertThat(other.press(path + "/verschickt").getStatus()).as(login).isEqualTo(404);
        }
        assertThat(Caller.signedIn(office, "falke").read("/rollout")).doesNotContain("Briefe");
        assertThat(coordinator.open(LIST + "/999999999").getStatus()).isEqualTo(404);
        assertThat(coordinator.open(LIST + "/viele").getStatus()).isEqualTo(404);
    }

    private CaseNumber invited() {
        var number = rollout.started(rollout.project(), rollout.kitaWithoutMail(Traeger.Kind.MUNICIPAL));
        office.getBean(KitaEnquiry.class).invite(number);
        return number;
    }

    private RolloutLetters letters() {
        return office.getBean(RolloutLetters.class);
    }

    /** What the list says after a button was pressed. */
    private String afterwards(String login, MockHttpServletRequestBuilder request) {
        try {
            var pressed = pages.perform(request.with(user(login)).with(csrf())).andReturn();
            assertThat(pressed.getResponse().getRedirectedUrl()).isEqualTo(LIST);
            return Caller.bodyOf(pages.perform(get(LIST).with(user(login)).flashAttrs(pressed.getFlashMap()))
                    .andReturn()
                    .getResponse());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private MockHttpServletResponse send(String login, MockHttpServletRequestBuilder request) {
        try {
            return pages.perform(request.with(user(login)).with(csrf()))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
