package bildungslandschaft.rollout.web;

import static bildungslandschaft.testing.Caller.bodyOf;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.rollout.SampleProjects;
import bildungslandschaft.rollout.WaveStarter;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The list of projects, a new one, its end, and the start of its Kitas. */
@OfficeTest
@DisplayName("Seiten der Projekte")
class ProjectPagesTest {

    private static final Pattern NUMBER = Pattern.compile("/vorgaenge/(PRJ-[0-9-]+)");

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private CaseRegister register;

    private @Nullable SampleProjects samples;

    @BeforeEach
    void begin() {
        samples = new SampleProjects(office);
    }

    @Test
    @DisplayName("Ein neues Projekt liegt danach als Aufgabe beim Projektmanagement, doppelt gesendet nur einmal")
    void aProposalBecomesACase() {
        var json = ProcessStory.json(UUID.randomUUID(), proposal());

        var first = bodyOf(falke().send("/rollout/neu", json));
        var second = bodyOf(falke().send("/rollout/neu", json));

        assertThat(second).isEqualTo(first);
        var number = numberIn(first);
        assertThat(new ProcessStory(office).about(number).openTasks()).containsExactly("completeProfile");
        assertThat(falke().read("/rollout")).contains(number.value(), "60 % bis ", "vorgeschlagen", "noch keine");
        assertThat(falke().read("/aufgaben")).contains("Steckbrief fertigstellen", "ganzer Landkreis");
    }

    @Test
    @DisplayName("Quote, Tage und Einrichtungen werden geprüft")
    void impossibleProposalsAreRefused() {
        assertRefused("targetQuota", 0);
        assertRefused("targetQuota", 101);
        assertRefused("targetQuota", 60.5);
        assertRefused("targetOn", LocalDate.now(clock).toString());
        assertRefused("targetOn", "2999-12-31");
        assertRefused("startOn", "1900-01-01");
        assertRefused("startOn", "gestern");
        assertRefused("kinds", List.of());
        assertRefused("kinds", List.of("SCHOOL"));
        assertRefused("title", "x".repeat(161));
        assertRefused("curve", "CIRCLE");
    }

    @Test
    @DisplayName("Nur das Projektmanagement schlägt vor; wer nichts mit Projekten zu tun hat, findet keine")
    void onlyProjectManagementProposes() {
        for (var other : List.of("amsel", "erle", "ahorn", "admin")) {
            assertThat(as(other).open("/rollout/neu").getStatus()).as(other).isEqualTo(404);
            assertThat(as(other).send("/rollout/neu", proposal()).getStatus())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(as("ahorn").open("/rollout").getStatus()).isEqualTo(404);
        assertThat(as("dohle").read("/rollout")).doesNotContain("Neues Projekt");
    }

    @Test
    @DisplayName("Die Ansprechperson findet von der Liste zu ihrem Plan und zu keinem anderen")
    void aContactFindsTheOwnPlan() {
        var project = samples().run(Kita.Kind.KINDERGARTEN_FROM_TWO);

        assertThat(as("erle").read("/rollout"))
                .contains("/rollout/plan/KOM" + project.value().substring(3) + "-HER")
                .doesNotContain("/rollout/plan/KOM" + project.value().substring(3) + "-SRA");
        assertThat(as("erle").read("/vorgaenge/KOM" + project.value().substring(3) + "-HER"))
                .contains("Rolloutplan ansehen");
    }

    @Test
    @DisplayName("Gestoppt wird nur mit Grund und nur vom Projektmanagement; ein zweites Mal führt zum Vorgang")
    void stoppingNeedsAReason() {
        var project = samples().propose(Kita.Kind.NURSERY);
        var path = "/rollout/" + project + "/stopp";
        assertThat(falke().read(path)).contains("Das lässt sich nicht rückgängig machen", "Abbrechen");
        assertThat(falke().fillIn(path, Map.of("grund", "  ")).getStatus()).isEqualTo(422);
        var tooLong = falke().fillIn(path, Map.of("grund", "y".repeat(501)));
        assertThat(tooLong.getStatus()).isEqualTo(422);
        assertThat(bodyOf(tooLong)).contains("y".repeat(501), "Bitte höchstens 500 Zeichen.", "href=\"#grund\"");
        assertThat(as("amsel").open(path).getStatus()).isEqualTo(404);
        assertThat(as("amsel").fillIn(path, Map.of("grund", "Nein")).getStatus())
                .isEqualTo(404);

        for (int time = 0; time < 2; time++) {
            assertThat(falke().fillIn(path, Map.of("grund", "Mittel gekürzt")).getRedirectedUrl())
                    .isEqualTo("/vorgaenge/" + project);
        }

        assertThat(register.find(project).orElseThrow().state()).isEqualTo("STOPPED");
        assertThat(falke().open(path).getRedirectedUrl()).isEqualTo("/vorgaenge/" + project);
        assertThat(falke().read("/vorgaenge/" + project)).contains("Projekt gestoppt: Mittel gekürzt");
        assertThat(falke().read("/rollout/" + project)).contains("Das Projekt ist", "gestoppt");
        assertThat(falke().read("/rollout/" + project + "/start"))
                .contains("Es wird keine weitere Kita gestartet.")
                .doesNotContain("Anhalten");
    }

    @Test
    @DisplayName("Der Start der Kitas zeigt echte Zahlen und lässt sich anhalten und fortsetzen")
    void theStartCanBeHeld() {
        samples().emptyTheLine();
        var project = samples().run(Kita.Kind.UNTIL_SCHOOL);
        var path = "/rollout/" + project + "/start";
        assertThat(falke().read(path)).contains("Noch hat keine Kommune eine Welle freigegeben.");
        samples().release(project, "HER", "erle");
        assertThat(as("amsel").read(path))
                .contains("0 von 3 freigegebenen Kitas gestartet", "max=\"3\"", "value=\"0\"");

        assertThat(as("amsel").press(path + "/anhalten").getRedirectedUrl()).isEqualTo(path);
        assertThat(as("amsel").press(path + "/anhalten").getStatus()).isEqualTo(302);
        office.getBean(WaveStarter.class).startChunk();
        assertThat(falke().read(path)).contains("Angehalten", "0 von 3 freigegebenen", "Fortsetzen");
        assertThat(falke().press(path + "/fortsetzen").getRedirectedUrl()).isEqualTo(path);
        office.getBean(WaveStarter.class).startChunk();

        assertThat(falke().read(path)).contains("3 von 3 freigegebenen", "Alle freigegebenen Kitas sind gestartet.");
        for (var other : List.of("erle", "dohle", "eiche", "ahorn")) {
            assertThat(as(other).open(path).getStatus()).as(other).isEqualTo(404);
            assertThat(as(other).press(path + "/anhalten").getStatus())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(falke().open("/rollout/PRJ-1999-01/start").getStatus()).isEqualTo(404);
    }

    private void assertRefused(String field, Object value) {
        var values = proposal();
        values.put(field, value);
        var answer = falke().send("/rollout/neu", values);
        assertThat(answer.getStatus()).as("%s = %s", field, value).isEqualTo(422);
        assertThat(bodyOf(answer)).contains("\"field\":\"" + field + "\"");
    }

    private Map<String, Object> proposal() {
        return new HashMap<>(Map.of(
                "title",
                "Haus der kleinen Forscher",
                "shortTitle",
                "Forscher",
                "goal",
                "Kinder entdecken Natur und Technik.",
                "kinds",
                List.of("UNTIL_SCHOOL", "NURSERY"),
                "targetQuota",
                60,
                "startOn",
                LocalDate.now(clock).toString(),
                "targetOn",
                LocalDate.now(clock).plusMonths(9).toString(),
                "curve",
                "S_CURVE"));
    }

    private static CaseNumber numberIn(String body) {
        var found = NUMBER.matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return new CaseNumber(found.group(1));
    }

    private Caller falke() {
        return as("falke");
    }

    private Caller as(String login) {
        return Caller.signedIn(office, login);
    }

    private SampleProjects samples() {
        return Objects.requireNonNull(samples);
    }
}
