package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Coordination ticks cases in the list and acts on their tasks: here two, the contact's own and the asking after it. */
@OfficeTest
@DisplayName("Aus der Liste heraus erinnern, übergeben und Fristen ändern")
class ActingFromTheListTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 2);

    private static final String STEP = "approveParticipation";

    private static final String DEADLINE = "/vorgaenge/aufgaben/frist";

    private static final String LIST = "/vorgaenge?ablauf=participation-approval&schritt=" + STEP;

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private @Nullable KitaSteps steps;
    private @Nullable ContactPost post;
    private @Nullable Caller coordinator;

    @BeforeEach
    void beginBeforeEaster() {
        steps = new KitaSteps(office);
        post = new ContactPost(office);
        coordinator = Caller.signedIn(office, "amsel");
        steps.travelTo(LocalDate.of(2027, 3, 22));
    }

    @AfterEach
    void clearUp() {
        post.clearUp();
        clock.reset();
    }

    @Test
    @DisplayName(
            "Die Ansprechperson ist weg und niemand vertritt: Das steht da, und nicht nur, dass jemand erinnert ist")
    void whoIsAwayWithoutADeputyIsNamed() {
        var story = askedAfter();
        post.away(CONTACT, null, TODAY, LocalDate.of(2027, 4, 16));

        assertThat(rows(remind(story, Map.of())))
                .containsExactlyInAnyOrder(
                        story.number()
                                + " Teilnahme freigeben Niemand ist erinnert."
                                + " Frau Erle ist bis 16.04.2027 abwesend, und niemand vertritt.",
                        story.number() + " Freigabe nachfassen Mail an Frau Drossel.");
    }

    @Test
    @DisplayName("Die Liste zeigt einen Schritt: Nur an ihn wird erinnert, und nur er ist angekreuzt")
    void whatTheListShowsIsWhatIsActedOn() {
        var story = askedAfter();

        assertThat(rows(remind(story, Map.of("schritt", STEP))))
                .containsExactly(story.number() + " Teilnahme freigeben Mail an Frau Erle.");
        assertThat(post.about(story.task(PursueApproval.class).getId()))
                .noneMatch(cause -> cause.startsWith("task-reminder/"));

        assertThat(coordinator.read(LIST)).contains("name=\"schritt\" value=\"" + STEP + "\"");
        var page = coordinator.readAfter(
                "/vorgaenge/aufgaben", Map.of("nummern", story.number().value(), "schritt", STEP, "zurueck", LIST));
        assertThat(page).contains("Freigabe nachfassen", "Angekreuzt ist „Teilnahme freigeben“");
        assertThat(ticked(page)).containsExactly(contactsTask(story));
    }

    @Test
    @DisplayName("Der Schritt ist ein Teilablauf: Dann gehört dazu, was in ihm offen ist")
    void aStepThatIsAPartOfItsOwnMeansAllOfIt() {
        var story = askedAfter();

        assertThat(rows(remind(story, Map.of("schritt", "approval")))).hasSize(2);
        assertThat(ticked(coordinator.read("/vorgaenge/aufgaben?schritt=approval&nummern=" + story.number())))
                .hasSize(2);
    }

    @Test
    @DisplayName("Inzwischen freigegeben: Erinnert wird niemand, und das steht da")
    void aStepThatIsOverIsSaidToBe() {
        var story = askedAfter();
        story.completeAs(CONTACT, ApproveParticipation.class, KitaSteps.approval());

        assertThat(rows(remind(story, Map.of("schritt", STEP))))
                .containsExactly(
                        story.number() + " Teilnahme freigeben Inzwischen nicht mehr offen; niemand ist erinnert.");
    }

    @Test
    @DisplayName("Ein Kollege war schneller: Von zwei angekreuzten Aufgaben steht bei jeder, was aus ihr geworden ist")
    void everyTickedTaskHasItsRow() {
        var done = askedAfter();
        var open = askedAfter();
        var sent = new HashMap<>(Map.of(
                "nummern",
                done.number() + "," + open.number(),
                "aufgaben",
                contactsTask(done) + "," + contactsTask(open),
                "bis",
                "2027-04-30",
                "zurueck",
                LIST));
        done.completeAs(CONTACT, ApproveParticipation.class, KitaSteps.approval());

        var withoutReason = coordinator.fillIn(DEADLINE, sent);
        assertThat(withoutReason.getStatus()).isEqualTo(422);
        assertThat(items(Caller.bodyOf(withoutReason)))
                .anyMatch(item -> item.startsWith(
                        done.number() + ": „Teilnahme freigeben“. Inzwischen erledigt: Frau Erle, am 02.04.2027 um"));

        sent.put("grund", "Haushalt steht aus");
        var page = Caller.bodyOf(coordinator.fillIn(DEADLINE, sent));
        assertThat(rows(page))
                .hasSize(2)
                .contains(open.number() + " Teilnahme freigeben Die Frist ist geändert.")
                .anyMatch(row -> row.startsWith(
                        done.number() + " Teilnahme freigeben Inzwischen erledigt: Frau Erle, am 02.04.2027 um"));
        assertThat(page).contains("href=\"" + LIST.replace("&", "&amp;") + "\">Zurück zur Liste");
    }

    @Test
    @DisplayName("Mehrere Fristen sind inzwischen andere: Jede ist eine Zeile mit ihrem Vorgang")
    void everyChangeIsToldWithItsCase() {
        var first = askedAfter().number();
        var second = askedAfter().number();
        var page = coordinator.readAfter(
                "/vorgaenge/aufgaben", Map.of("nummern", first + "," + second, "schritt", STEP, "zurueck", LIST));
        assertThat(page).contains("<a href=\"" + LIST.replace("&", "&amp;") + "\">← Vorgänge");
        var sent = new HashMap<>(Map.of(
                "nummern",
                first + "," + second,
                "aufgaben",
                String.join(",", ticked(page)),
                "gesehen",
                String.join(",", all("name=\"gesehen\" value=\"([^\"]+)\"", page)),
                "grund",
                "Haushalt steht aus",
                "bis",
                "2027-04-30"));
        Caller.signedIn(office, "drossel").fillIn(DEADLINE, sent);
        sent.put("bis", "2027-05-03");

        var refused = coordinator.fillIn(DEADLINE, sent);

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(items(Caller.bodyOf(refused)))
                .filteredOn(item -> item.contains(": Frau Drossel hat die Frist von „Teilnahme freigeben“ am"))
                .extracting(item -> item.substring(0, item.indexOf(':')))
                .containsExactlyInAnyOrder(first.value(), second.value());
    }

    @Test
    @DisplayName("Wer die Rolle hat und heute fehlt, von dem steht es da")
    void whoIsAwayCannotBeHandedTo() {
        var story = askedAfter();
        var sent = Map.of(
                "nummern",
                story.number().value(),
                "aufgaben",
                story.task(PursueApproval.class).getId(),
                "grund",
                "Urlaub",
                "an",
                "drossel");
        post.away("drossel", null, TODAY, LocalDate.of(2027, 4, 16));

        assertThat(rows(Caller.bodyOf(coordinator.fillIn("/vorgaenge/aufgaben/uebergeben", sent))))
                .containsExactly(
                        story.number() + " Freigabe nachfassen Frau Drossel ist bis Freitag, 16. April 2027 abwesend.");
    }

    /** The contact has been silent for so long that coordination is to ask. */
    private ProcessStory askedAfter() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL).letPass("approvalOverdue");
        steps.travelTo(TODAY);
        return story;
    }

    private static String contactsTask(ProcessStory story) {
        return story.task(ApproveParticipation.class).getId();
    }

    private String remind(ProcessStory story, Map<String, String> also) {
        var fields = new HashMap<>(also);
        fields.put("nummern", story.number().value());
        return Caller.bodyOf(coordinator.fillIn("/vorgaenge/erinnern", fields));
    }

    /** What each line of the table says. */
    private static List<String> rows(String page) {
        return all("<tr>(.*?)</tr>", page.substring(page.indexOf("<tbody>")));
    }

    private static List<String> items(String page) {
        return all("<li>(.*?)</li>", page);
    }

    private static List<String> ticked(String page) {
        return all("id=\"aufgabe-([^\"]+)\"[^>]* checked=", page);
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1)
                        .replaceAll("<[^>]+>", " ")
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }
}
