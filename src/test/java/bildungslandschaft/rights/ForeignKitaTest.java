package bildungslandschaft.rights;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.rollout.RolloutNumbers;
import bildungslandschaft.rollout.SampleProjects;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A Kita of Finsterwalde does not exist for the contact of Herzberg: not on a page, in a list, a file, a count or a mail.
 * The figures of the whole county are everybody's who works with projects, and name no Kita.
 */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignKitaTest {

    private static final String FOREIGN = "erle";
    private static final String OWN = "kiebitz";

    /** What differs each time the same page is opened. */
    private static final Pattern EACH_TIME =
            Pattern.compile("value=\"[A-Za-z0-9_-]{60,}\"|content=\"[A-Za-z0-9_-]{60,}\"");

    private final ApplicationContext office;
    private final CanaryKita canary;

    private CaseNumber project;
    private ProcessStory story;
    private List<String> countedBefore;
    private List<String> countedAfter;

    @Autowired
    ForeignKitaTest(ApplicationContext office) {
        this.office = office;
        this.canary = new CanaryKita(office);
    }

    @BeforeAll
    void aKitaOfFinsterwaldeTakesPart() {
        var projects = new SampleProjects(office);
        project = projects.run(Kita.Kind.KINDERGARTEN_FROM_TWO);
        projects.release(project, "HER", FOREIGN);
        countedBefore = counted();
        canary.open();
        story = canary.takePart(project);
        countedAfter = counted();
    }

    @AfterAll
    void leaveNothing() {
        office.getBean(OfficeClock.class).reset();
        canary.close();
    }

    @ParameterizedTest
    @MethodSource("places")
    void nothingOfItShows(String place) throws IOException {
        var body = read(FOREIGN, place);

        assertThat(body).doesNotContain(CanaryKita.MARK, CanaryKita.ID, numberOf(story));
    }

    /** Otherwise the test above could not fail. */
    @Test
    void theOwnContactFindsItInAllOfThem() throws IOException {
        for (var place : places()) {
            // A project and its figures name no Kita to anybody, and in no workshop there is one yet; the start shows
            // the most urgent only, and the first page of all cases the newest.
            if (!place.matches(
                    "/start|/rollout|/vorgaenge|/vorgaenge.zustand=alle|/vorgaenge/PRJ.*|/rollout/PRJ[^/]*|.*/workshops")) {
                assertThat(read(OWN, place)).as(place).containsAnyOf(CanaryKita.MARK, CanaryKita.ID, numberOf(story));
            }
        }
    }

    @Test
    void itIsNotCountedEither() {
        assertThat(countedAfter).isEqualTo(countedBefore);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vorgaenge/{kita}",
                "/vorgaenge/{kita}/diagramm",
                "/rollout/kita/{kita}/antwort",
                "/rollout/kita/{kita}/traeger",
                "/rollout/kita/{kita}/anmeldung",
                "/rollout/kita/{kita}/link",
                "/rollout/kita/{kita}/ausstieg",
                "/rollout/kita/{kita}/wegfall",
                "/rollout/kita/{kita}/wiederaufnahme",
                "/aufgaben/{task}",
                "/aufgaben/{task}/erledigt",
                "/stammdaten/kitas/KITA-990",
                "/rollout/{project}/kitas?verwaltung=FIN",
                "/rollout/{project}/kitas/liste.csv?verwaltung=FIN",
                "/rollout/{project}/kitas/liste.xlsx?verwaltung=FIN"
            })
    void itsPagesDoNotExist(String address) {
        var contact = Caller.signedIn(office, FOREIGN);

        assertThat(contact.open(named(address)).getStatus()).isEqualTo(404);
    }

    @Test
    void nobodyElseActsForIt() {
        var contact = Caller.signedIn(office, FOREIGN);
        var decision = Map.of("decision", "APPROVE", "staff", 2, "days", 2);
        assertThat(contact.send(named("/aufgaben/{task}"), decision).getStatus())
                .isEqualTo(404);
        assertThat(contact.press(named("/aufgaben/{task}/uebernehmen")).getStatus())
                .isEqualTo(404);
        assertThat(contact.press(named("/rollout/kita/{kita}/ausstieg")).getStatus())
                .isEqualTo(404);
        assertThat(contact.send(named("/rollout/kita/{kita}/antwort"), Map.of("answer", "INTERESTED"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(story.openTasks()).containsExactly("approveParticipation");
    }

    /** The plan of Finsterwalde, with what its contact has written into it. */
    @Test
    void thePlanOfItsUnitDoesNotExist() {
        var other = new SampleProjects(office).run(Kita.Kind.KINDERGARTEN_FROM_TWO);
        var plan = new SampleProjects(office).plan(other, CanaryKita.UNIT);
        var path = "/rollout/plan/" + plan;
        var kita = RolloutNumbers.kita(other, CanaryKita.ID);
        var fields = new HashMap<>(Map.of("edition", "0"));
        fields.put("standing-" + kita, "TAKES_PART");
        fields.put("wave-" + kita, "2");
        fields.put("remark-" + kita, "Kanarienbemerkung");
        assertThat(Caller.signedIn(office, OWN).fillIn(path, fields).getStatus())
                .isEqualTo(302);
        assertThat(Caller.signedIn(office, OWN).read(path)).contains("Kanarienbemerkung");

        var contact = Caller.signedIn(office, FOREIGN);
        assertThat(contact.open(path).getStatus()).isEqualTo(404);
        assertThat(contact.fillIn(path, fields).getStatus()).isEqualTo(404);
        assertThat(contact.open("/vorgaenge/" + plan).getStatus()).isEqualTo(404);
        assertThat(contact.read("/rollout")).doesNotContain(plan.value(), CanaryKita.MARK);
        assertThat(contact.read("/vorgaenge/" + other)).doesNotContain(plan.value(), CanaryKita.MARK);
    }

    @Test
    void noMailTellsOfIt() {
        assertThat(mailsTo(CanaryKita.ADDRESS, 1)).anyMatch(mail -> mail.contains(CanaryKita.MARK));

        assertThat(mailsTo(FOREIGN + "@demo.example", 0))
                .noneMatch(mail -> mail.contains(CanaryKita.MARK) || mail.contains(numberOf(story)));
    }

    /** Every page, list and file that both contacts have, and every search for it. */
    List<String> places() {
        return List.of(
                "/start",
                "/aufgaben",
                "/aufgaben?ansicht=team",
                "/vorgaenge",
                "/vorgaenge?zustand=alle",
                "/vorgaenge?zustand=alle&nummer=" + story.number(),
                "/vorgaenge/" + project,
                "/rollout",
                "/rollout/" + project,
                "/rollout/" + project + "/workshops",
                "/rollout/" + project + "/kitas",
                "/rollout/" + project + "/kitas?suche=Vogel",
                "/rollout/" + project + "/kitas?zustand=freigabe-ausstehend",
                "/rollout/" + project + "/kitas/liste.csv",
                "/rollout/" + project + "/kitas/liste.csv?suche=Vogel",
                "/rollout/" + project + "/kitas/liste.xlsx",
                "/stammdaten/kitas",
                "/stammdaten/kitas?suche=Vogel",
                "/stammdaten/kitas/liste.csv",
                "/stammdaten/kitas/liste.xlsx");
    }

    /** What lists show and how much there is of it, as the contact of Herzberg reads it. */
    private List<String> counted() {
        var pages = new ArrayList<String>();
        var contact = Caller.signedIn(office, FOREIGN);
        for (var place : List.of(
                "/aufgaben",
                "/aufgaben?ansicht=team",
                "/vorgaenge",
                "/vorgaenge?zustand=alle",
                "/rollout/" + project + "/kitas",
                "/rollout/" + project + "/kitas/liste.csv",
                "/stammdaten/kitas",
                "/stammdaten/kitas/liste.csv")) {
            pages.add(EACH_TIME.matcher(contact.read(place)).replaceAll(""));
        }
        // Of the figures at the start, those of the county count every Kita.
        pages.add(EACH_TIME
                .matcher(contact.read("/start"))
                .replaceAll("")
                .replaceFirst("\\d+ von \\d+ Kitas erreicht \\(\\d+ %\\) im Landkreis", ""));
        return pages;
    }

    private List<String> mailsTo(String address, int atLeast) {
        return new LetterBox(office, address)
                .waitFor(atLeast).stream().map(LetterBox::textOf).toList();
    }

    private String named(String address) {
        return address.replace("{kita}", numberOf(story))
                .replace("{project}", project.value())
                .replace("{task}", story.task("approveParticipation").getId());
    }

    private String read(String login, String place) throws IOException {
        var answer = Caller.signedIn(office, login).open(place);
        assertThat(answer.getStatus()).as(place).isEqualTo(200);
        if (!place.contains(".xlsx")) {
            // What was searched for stands in the field of the search, and in the addresses of its other views.
            return Caller.bodyOf(answer)
                    .replace("value=\"" + numberOf(story) + "\"", "")
                    .replace("?nummer=" + numberOf(story), "");
        }
        var file = Files.write(Files.createTempFile("list", ".xlsx"), answer.getContentAsByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            var text = new StringBuilder();
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return text.toString();
        } finally {
            Files.delete(file);
        }
    }

    private static String numberOf(ProcessStory story) {
        return story.number().value();
    }
}
