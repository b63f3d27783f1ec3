package bildungslandschaft.rollout.web;

import static bildungslandschaft.testing.Caller.bodyOf;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Staff;
import bildungslandschaft.rollout.PlanDecisions;
import bildungslandschaft.rollout.PlanLine;
import bildungslandschaft.rollout.PlanRelease;
import bildungslandschaft.rollout.RolloutPlans;
import bildungslandschaft.rollout.SampleProjects;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

/** The municipality's plan as its contact works on it: drafts, errors, two at once. */
@OfficeTest
@DisplayName("Rolloutplan der Kommune")
class PlanPagesTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private RolloutPlans plans;

    private @Nullable SampleProjects samples;
    private @Nullable CaseNumber herzberg;

    @BeforeEach
    void putThePlanOnTheTable() {
        samples = new SampleProjects(office);
        var project = samples.run(Kita.Kind.UNTIL_SCHOOL);
        herzberg = samples.plan(project, "HER");
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Vorgeschlagen ist: jede Kita stimmt und wird in Welle 1 angesprochen")
    void theProposalIsFilledIn() {
        var page = erle().read(path());

        assertThat(page)
                .contains("Stadt Herzberg (Elster)", "(kommunal)", "(frei)", "Entwurf speichern")
                .doesNotContain("gespeichert ");
        assertThat(kitas()).hasSize(3).allSatisfy(kita -> {
            assertThat(page).contains("standing-" + kita, "wave-" + kita, "remark-" + kita);
        });
        assertThat(lines()).allMatch(line -> line.standing() == PlanLine.Standing.TAKES_PART && line.wave() == 1);
    }

    @Test
    @DisplayName("Ein Entwurf darf unvollständig sein und zeigt, wann und von wem er gespeichert ist")
    void anIncompleteDraftIsKept() {
        clock.travelTo(LocalDate.now(clock)
                .atTime(LocalTime.of(10, 42))
                .atZone(OfficeClock.ZONE)
                .toInstant());
        var fields = fields(0);
        fields.put("standing-" + kitas().get(0), "");
        fields.put("wave-" + kitas().get(1), "");
        fields.put("remark-" + kitas().get(2), "  erst nach dem Umbau\u0000 ");

        assertThat(erle().fillIn(path(), fields).getRedirectedUrl()).isEqualTo(path());

        assertThat(erle().read(path())).contains("gespeichert um 10:42 Uhr, Frau Erle", "erst nach dem Umbau");
        assertThat(lines().get(0).standing()).isNull();
        assertThat(lines().get(1).wave()).isNull();
        assertThat(lines().get(2).remark()).isEqualTo("erst nach dem Umbau");
    }

    @Test
    @DisplayName("Zur Freigabe geht es nur mit einem vollständigen Plan, Fehler stehen am Feld")
    void errorsStandAtTheirFields() {
        var fields = fields(0);
        fields.put("weiter", "freigabe");
        fields.put("standing-" + kitas().get(0), "TAKEN_OFF");
        fields.put("wave-" + kitas().get(1), "");

        var answer = erle().fillIn(path(), fields);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(bodyOf(answer))
                .contains(
                        "href=\"#remark-" + kitas().get(0) + "\"",
                        "Bitte schreiben Sie kurz, warum die Kita entfällt.",
                        "href=\"#wave-" + kitas().get(1) + "\"",
                        "aria-describedby=\"wave-" + kitas().get(1) + "-error\"");
        assertThat(edition()).isZero();
    }

    @Test
    @DisplayName("Der vollständige Plan wird gespeichert, dann geht es zur Aufgabe")
    void aCompletePlanLeadsToTheTask() {
        var fields = fields(0);
        fields.put("weiter", "freigabe");

        var story = new ProcessStory(office).about(number()).run("listKitas").run("checkContact");
        assertThat(erle().fillIn(path(), fields).getRedirectedUrl())
                .isEqualTo("/aufgaben/" + story.task("releasePlan").getId());
        assertThat(erle().read("/aufgaben/" + story.task("releasePlan").getId()))
                .contains("Kitas auf der Liste", "Welle 1", "von Frau Erle");
        assertThat(erle().read(path())).contains("gespeichert");
    }

    @Test
    @DisplayName("Unsinn wird zurückgewiesen und nicht gespeichert")
    void nonsenseIsRefused() {
        var kita = kitas().get(0);
        assertRefused(Map.of("wave-" + kita, "7"), "Bitte wählen Sie einen Eintrag der Liste.");
        assertRefused(Map.of("wave-" + kita, "1e9"), "Bitte wählen Sie einen Eintrag der Liste.");
        assertRefused(Map.of("standing-" + kita, "<b>"), "Bitte wählen Sie einen Eintrag der Liste.");
        assertRefused(Map.of("remark-" + kita, "x".repeat(501)), "Bitte höchstens 500 Zeichen.");
        assertRefused(Map.of("edition", "99999999999999"), "Er kam unvollständig an.");
        assertThat(erle().fillIn(path(), Map.of()).getStatus()).isEqualTo(422);
        assertThat(edition()).isZero();
    }

    @Test
    @DisplayName("Zwei zugleich: die zweite erfährt, wer schneller war, und behält ihren Text")
    void theSlowerOneIsToldAndKeepsTheirText() {
        var first = fields(0);
        first.put("wave-" + kitas().get(0), "2");
        first.put("remark-" + kitas().get(0), "Anbau bis Mai");
        erle().fillIn(path(), first);
        var second = fields(0);
        second.put("remark-" + kitas().get(0), "Leitung neu");

        var answer = erle().fillIn(path(), second);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(bodyOf(answer))
                .contains(
                        "Frau Erle hat den Plan ",
                        "value=\"Leitung neu\"",
                        "Gespeichert ist: stimmt, Welle 2, „Anbau bis Mai“",
                        "name=\"edition\" value=\"1\"");
        assertThat(lines().get(0).remark()).isEqualTo("Anbau bis Mai");

        second.put("edition", "1");
        assertThat(erle().fillIn(path(), second).getStatus()).isEqualTo(302);
        assertThat(lines().get(0).remark()).isEqualTo("Leitung neu");
    }

    @Test
    @DisplayName("Ist schon entschieden, wird nichts mehr gespeichert")
    void aDecidedPlanIsClosed() {
        office.getBean(PlanDecisions.class).decide(number(), PlanRelease.Decision.RELEASED, null, null, actor("erle"));

        var answer = erle().fillIn(path(), fields(0));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(bodyOf(answer))
                .contains("Über den Plan ist schon entschieden.")
                .doesNotContain("<select");
        assertThat(erle().read(path())).contains("Zustand: läuft").doesNotContain("<select");
    }

    @Test
    @DisplayName("Die Vertretung arbeitet weiter, die Koordination liest, für alle anderen gibt es den Plan nicht")
    void onlyTheContactAndTheirDeputyWrite() {
        var staff = office.getBean(Staff.class);
        var leave = LocalDate.now(clock).plusDays(400);
        staff.absent("erle", leave, leave, "pappel");
        assertThat(as("pappel").open(path()).getStatus()).isEqualTo(404);

        samples().travelTo(leave);
        assertThat(as("pappel").fillIn(path(), fields(0)).getStatus()).isEqualTo(302);
        assertThat(as("pappel").read(path())).contains("Frau Pappel i. V. für Frau Erle");
        clock.reset();

        assertThat(as("amsel").read(path())).doesNotContain("<select");
        assertThat(as("amsel").fillIn(path(), fields(1)).getStatus()).isEqualTo(404);
        for (var stranger : List.of("kiebitz", "ahorn", "lerche", "dohle", "admin")) {
            assertThat(as(stranger).open(path()).getStatus()).as(stranger).isEqualTo(404);
            assertThat(as(stranger).fillIn(path(), fields(1)).getStatus())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(erle().open("/rollout/plan/KOM-1999-01-HER").getStatus()).isEqualTo(404);
        assertThat(erle().open("/rollout/plan/nichts").getStatus()).isEqualTo(404);
    }

    private void assertRefused(Map<String, String> wrong, String message) {
        var fields = fields(0);
        fields.putAll(wrong);
        MockHttpServletResponse answer = erle().fillIn(path(), fields);
        assertThat(answer.getStatus()).as("%s", wrong).isEqualTo(422);
        assertThat(bodyOf(answer)).contains(message);
    }

    /** Every Kita in the first wave. */
    private Map<String, String> fields(int edition) {
        var fields = new HashMap<String, String>();
        fields.put("edition", String.valueOf(edition));
        for (var kita : kitas()) {
            fields.put("standing-" + kita, "TAKES_PART");
            fields.put("wave-" + kita, "1");
            fields.put("remark-" + kita, "");
        }
        return fields;
    }

    private List<String> kitas() {
        return samples().kitasOf(number()).stream()
                .map(kita -> kita.number().value())
                .toList();
    }

    private List<PlanLine> lines() {
        return plans.find(number(), actor("erle")).orElseThrow().lines();
    }

    private int edition() {
        return plans.find(number(), actor("erle")).orElseThrow().edition();
    }

    private Actor actor(String login) {
        return samples().actor(login);
    }

    private Caller erle() {
        return as("erle");
    }

    private Caller as(String login) {
        return Caller.signedIn(office, login);
    }

    private String path() {
        return "/rollout/plan/" + number();
    }

    private CaseNumber number() {
        return Objects.requireNonNull(herzberg);
    }

    private SampleProjects samples() {
        return Objects.requireNonNull(samples);
    }
}
