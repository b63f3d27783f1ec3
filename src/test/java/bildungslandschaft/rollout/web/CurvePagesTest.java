package bildungslandschaft.rollout.web;

import static bildungslandschaft.testing.Caller.bodyOf;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.rollout.CurveSheet;
import bildungslandschaft.rollout.PlanCurves;
import bildungslandschaft.rollout.PlanPoint;
import bildungslandschaft.rollout.ProjectStandings;
import bildungslandschaft.rollout.SampleProjects;
import bildungslandschaft.rollout.coverage.Coverages;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The plan curve as those who steer a project change it: what it changes, errors, two at once. */
@OfficeTest
@DisplayName("Plankurve ändern")
class CurvePagesTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private PlanCurves curves;

    @Autowired
    private Coverages coverages;

    @Autowired
    private ProjectStandings standings;

    private SampleProjects samples;
    private CaseNumber project;
    private LocalDate start;

    @BeforeEach
    void beginAProject() {
        samples = new SampleProjects(office);
        project = samples.run(Kita.Kind.UNTIL_SCHOOL);
        start = samples.today();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Wer das Projekt steuert, kommt von der Kurve zu ihrer Tabelle")
    void thoseWhoSteerFindTheTable() {
        for (var login : List.of("falke", "amsel")) {
            assertThat(as(login).read("/rollout/" + project)).contains("href=\"" + path() + "\"", "Plankurve ändern");
            assertThat(as(login).read(path()))
                    .contains("Ziel: " + sheet().target() + " von " + sheet().kitas() + " Kitas bis ")
                    .contains("value=\"" + start.plusMonths(1) + "\"", "id=\"kitas-8\"", "id=\"tag-9\"");
        }
        for (var login : List.of("erle", "dohle", "eiche")) {
            assertThat(as(login).read("/rollout/" + project)).doesNotContain("plankurve");
            assertThat(as(login).open(path()).getStatus()).as(login).isEqualTo(404);
            assertThat(as(login).fillIn(path(), fields(0, point(30, 1))).getStatus())
                    .as(login)
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("Die geänderte Kurve gilt sofort: auf der Seite, für die Ampel und im Verlauf")
    void theChangedCurveCountsAtOnce() {
        var answer = as("falke").fillIn(path(), fields(0, point(30, 2), new Line("", ""), point(60, 6)));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/rollout/" + project);
        assertThat(sheet().curve().points())
                .containsExactly(
                        new PlanPoint(start, 0),
                        new PlanPoint(start.plusDays(30), 2),
                        new PlanPoint(start.plusDays(60), 6));
        assertThat(history()).containsOnlyOnce("Plankurve geändert.");
        assertThat(as("amsel").read(path())).contains("zuletzt geändert am ", " von Herr Falke");

        var later = start.plusDays(45);
        samples.travelTo(later);
        assertThat(standings.of(project).planned()).isEqualTo(4);
        var page = coverages.of(coverages.project(project).orElseThrow(), later);
        assertThat(page.standing()).isEqualTo(standings.of(project));
        assertThat(page.curve().last().planned()).isEqualTo(4);
    }

    @Test
    @DisplayName("Dieselbe Kurve noch einmal gespeichert ist keine Änderung")
    void theSameCurveIsNoChange() {
        as("falke").fillIn(path(), fields(0, point(30, 2)));
        assertThat(as("falke").fillIn(path(), fields(1, point(30, 2))).getStatus())
                .isEqualTo(302);

        assertThat(sheet().edition()).isOne();
        assertThat(history()).containsOnlyOnce("Plankurve geändert.");
    }

    @Test
    @DisplayName("Fehler stehen am Feld, und nichts ist gespeichert")
    void errorsStandAtTheirFields() {
        var nextWeek = start.plusDays(7).toString();
        assertRefused("tag-0", "Das Projekt beginnt am", point(0, 1));
        assertRefused("tag-0", "höchstens zehn Jahre", point(3700, 1));
        assertRefused("tag-1", "Diesen Tag gibt es weiter oben schon", point(30, 1), point(30, 2));
        assertRefused("tag-1", "Weiter oben steht schon der", point(30, 1), point(20, 2));
        assertRefused("kitas-0", "Auf der Liste stehen nur " + sheet().kitas() + " Kitas.", point(30, 9999));
        assertRefused("kitas-1", "Die Kurve darf nicht fallen.", point(30, 5), point(40, 4));
        assertRefused("tag-0", "Bitte nennen Sie mindestens einen Tag", new Line("", ""));
        assertRefused("tag-0", "Bitte nennen Sie den Tag", new Line("", "7"));
        assertRefused("kitas-0", "Bitte nennen Sie die Zahl der Kitas", new Line(nextWeek, ""));
        assertRefused("kitas-0", "Bitte eine ganze Zahl", new Line(nextWeek, "1e3"));
        assertRefused("kitas-0", "Bitte eine ganze Zahl", new Line(nextWeek, "-4"));
        assertRefused("tag-0", "Das ist kein Datum.", new Line("31.02.2027", "4"));
        assertThat(bodyOf(as("falke").fillIn(path(), fields(0, point(30, 9999), point(40, 2)))))
                .as("one mistake is told once")
                .doesNotContain("Die Kurve darf nicht fallen.");
        assertThat(sheet().edition()).isZero();
        assertThat(history()).doesNotContain("Plankurve geändert.");
    }

    @Test
    @DisplayName("Was unvollständig ankommt, wird nicht gespeichert")
    void anIncompleteTableIsRefused() {
        var tooLong = Stream.generate(() -> new Line("", "")).limit(121).toArray(Line[]::new);
        for (var fields : List.of(
                Map.<String, String>of(),
                Map.of("edition", "0"),
                fields(0, tooLong),
                replaced(fields(0, point(30, 1)), "edition", "99999999999"))) {
            var answer = as("falke").fillIn(path(), fields);
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(bodyOf(answer)).contains("Sie kam unvollständig an.");
        }
        assertThat(sheet().edition()).isZero();
    }

    @Test
    @DisplayName("Ohne Maus und Skript: weitere Zeilen, und nach Tagen geordnet, ohne dass etwas verloren geht")
    void linesAreAddedAndSorted() {
        var fields = fields(0, point(60, 6), point(30, 2));

        assertThat(bodyOf(as("falke").fillIn(path(), replaced(fields, "weiter", "zeilen"))))
                .contains("id=\"tag-4\"", "value=\"" + start.plusDays(30) + "\"");
        var sorted = bodyOf(as("falke").fillIn(path(), replaced(fields, "weiter", "ordnen")));
        assertThat(sorted.indexOf("value=\"" + start.plusDays(30) + "\""))
                .isPositive()
                .isLessThan(sorted.indexOf("value=\"" + start.plusDays(60) + "\""));
        assertThat(sheet().edition()).isZero();
    }

    @Test
    @DisplayName("Wer den Tag deutsch schreibt, wird auch verstanden")
    void aGermanDayIsUnderstood() {
        var day = start.plusDays(30);
        var typed = "%d.%d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());

        assertThat(as("falke").fillIn(path(), fields(0, new Line(typed, "2"))).getStatus())
                .isEqualTo(302);
        assertThat(sheet().curve().points()).contains(new PlanPoint(day, 2));
    }

    @Test
    @DisplayName("Zwei zugleich: die zweite erfährt, wer schneller war, und behält ihren Text")
    void theSlowerOneIsToldAndKeepsTheirText() {
        as("falke").fillIn(path(), fields(0, point(30, 2)));

        var answer = as("amsel").fillIn(path(), fields(0, point(40, 5)));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(bodyOf(answer))
                .contains(
                        "Herr Falke hat die Kurve am ",
                        "value=\"" + start.plusDays(40) + "\"",
                        "Die Kurve, die jetzt gilt",
                        "name=\"edition\" value=\"1\"");
        assertThat(sheet().curve().points()).contains(new PlanPoint(start.plusDays(30), 2));

        assertThat(as("amsel").fillIn(path(), fields(1, point(40, 5))).getStatus())
                .isEqualTo(302);
        assertThat(sheet().curve().points())
                .containsExactly(new PlanPoint(start, 0), new PlanPoint(start.plusDays(40), 5));
    }

    @Test
    @DisplayName("Vor dem Beschluss zeichnet der Steckbrief die Kurve, danach die Hand")
    void beforeTheResolutionTheProfileDrawsTheCurve() {
        project = samples.propose(Kita.Kind.NURSERY);

        assertThat(as("falke").read(path()))
                .contains("Das Projekt ist vorgeschlagen.", "kommt aus dem Steckbrief")
                .doesNotContain("<input class=\"kern-form-input__input\"");
        assertThat(as("falke").read("/rollout/" + project)).doesNotContain("Plankurve ändern");
        var answer = as("falke").fillIn(path(), fields(0, point(30, 1)));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(bodyOf(answer)).contains("lässt sich nicht mehr ändern", "value=\"" + start.plusDays(30) + "\"");
    }

    private void assertRefused(String field, String message, Line... lines) {
        var answer = as("falke").fillIn(path(), fields(0, lines));
        assertThat(answer.getStatus()).as(message).isEqualTo(422);
        assertThat(bodyOf(answer))
                .contains(message, "href=\"#" + field + "\"", "aria-describedby=\"" + field + "-error\"");
    }

    private Line point(int days, int kitas) {
        return new Line(start.plusDays(days).toString(), String.valueOf(kitas));
    }

    /** What somebody types into a line of the table. */
    private record Line(String day, String kitas) {}

    private static Map<String, String> fields(int edition, Line... lines) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("edition", String.valueOf(edition));
        for (int i = 0; i < lines.length; i++) {
            fields.put("tag-" + i, lines[i].day());
            fields.put("kitas-" + i, lines[i].kitas());
        }
        return fields;
    }

    private static Map<String, String> replaced(Map<String, String> fields, String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private List<String> history() {
        return office.getBean(Timeline.class).of(project).stream()
                .map(TimelineEntry::sentence)
                .toList();
    }

    private CurveSheet sheet() {
        return curves.find(project, samples.actor("falke")).orElseThrow();
    }

    private Caller as(String login) {
        return Caller.signedIn(office, login);
    }

    private String path() {
        return "/rollout/" + project + "/plankurve";
    }
}
