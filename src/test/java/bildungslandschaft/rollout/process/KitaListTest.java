package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.CONTACT;
import static bildungslandschaft.rollout.process.KitaSteps.COORDINATION;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the list of cases tells of Kitas: which one it is, where it waits, and for how long. */
@OfficeTest
@DisplayName("Kitas in der Liste der Vorgänge")
class KitaListTest {

    /** A Monday on which no other test opens anything. */
    private static final LocalDate MONDAY = LocalDate.of(2028, 2, 14);

    private static final String THOSE_DAYS = "von=14.02.2028&bis=25.02.2028";

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private @Nullable KitaSteps steps;

    @BeforeEach
    void begin() {
        steps = new KitaSteps(office);
        steps.travelTo(MONDAY);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Liste und Datei sagen, um welche Kita es geht, und finden sie nach ihrem Namen oder ihrer Verwaltung")
    void aKitaIsCalledAndFoundByItsName() {
        var number = steps.asked(Traeger.Kind.MUNICIPAL).number().value();

        assertThat(read("/vorgaenge?nummer=" + number)).contains("Kita „Probewiese“");
        assertThat(read("/vorgaenge/liste.csv?nummer=" + number)).contains(number + ";Kita „Probewiese“;Kita-Rollout;");
        for (var words : new String[] {"probewiese", "PROBEW", "herzberg"}) {
            assertThat(read("/vorgaenge?nummer=" + number + "&betrifft=" + words))
                    .as(words)
                    .contains("Ein Vorgang", number);
        }
        for (var words : new String[] {"Abendstern", "%", "Prob_wiese"}) {
            assertThat(read("/vorgaenge?nummer={n}&betrifft={words}", number, words))
                    .as(words)
                    .contains("Keine Vorgänge gefunden");
        }
    }

    @Test
    @DisplayName("Wer nach einem Schritt sucht, sieht diesen Schritt und keinen anderen")
    void theStepThatIsLookedForIsShown() {
        var number = escalated().number().value();
        var here = "nummer=" + number + "&ablauf=participation-approval&schritt=";

        assertThat(read("/vorgaenge/liste.csv?" + here + "pursueApproval"))
                .contains("Freigabe nachfassen")
                .doesNotContain("Teilnahme freigeben");
        assertThat(cellsOf(read("/vorgaenge?" + here + "pursueApproval")))
                .contains("Freigabe nachfassen")
                .doesNotContain("Teilnahme freigeben");
        assertThat(cellsOf(read("/vorgaenge?" + here + "approveParticipation")))
                .contains("Teilnahme freigeben")
                .doesNotContain("Freigabe nachfassen");
        assertThat(cellsOf(read("/vorgaenge?nummer=" + number)))
                .as("all that are open")
                .contains("Teilnahme freigeben", "Freigabe nachfassen");
    }

    @Test
    @DisplayName("Was eskaliert ist, heißt in der Liste und auf seiner Seite so")
    void whatIsEscalatedIsCalledSo() {
        var escalated = escalated().number().value();
        var calm = steps.asked(Traeger.Kind.MUNICIPAL).number().value();

        assertThat(cellsOf(read("/vorgaenge?nummer=" + escalated))).contains(">eskaliert<");
        assertThat(read("/vorgaenge/{n}", escalated)).contains(">eskaliert<", "weil vorher niemand geantwortet hat");
        assertThat(read("/vorgaenge/liste.csv?nummer=" + escalated)).contains(";ja;");
        assertThat(cellsOf(read("/vorgaenge?nummer=" + calm))).doesNotContain(">eskaliert<");
        assertThat(read("/vorgaenge/{n}", calm)).doesNotContain(">eskaliert<");
    }

    @Test
    @DisplayName(
            "Am längsten im Ablauf steht vorn, auch wenn ein anderer Vorgang älter ist; ebenso, wer am längsten wartet")
    void theLongestInItsProcessComesFirst() {
        var older = steps.asked(Traeger.Kind.MUNICIPAL);
        var earlier = steps.approvalAsked(Traeger.Kind.MUNICIPAL).number().value();
        steps.travelTo(MONDAY.plusDays(1));
        steps.interested(older).run(DetermineApprovalPath.class);
        var later = older.number().value();
        steps.travelTo(MONDAY.plusDays(3));

        var here = "/vorgaenge?ablauf=participation-approval&" + THOSE_DAYS + "&sortierung=";
        assertThat(read(here + "alter")).containsSubsequence(later, earlier);
        assertThat(read(here + "laufzeit"))
                .containsSubsequence(earlier, later)
                .contains("Im Ablauf", ">3 AT<", ">2 AT<");
        assertThat(read(here + "wartezeit")).containsSubsequence(earlier, later).doesNotContain("Im Ablauf\"");
        assertThat(read("/monitoring")).contains("/vorgaenge?ablauf=participation-approval&amp;sortierung=laufzeit");
    }

    @Test
    @DisplayName("Die Ansprechperson sieht von ihren Kitas alles")
    void theContactSeesTheWholeOfHerKitas() {
        var number = escalated().number().value();

        assertThat(Caller.signedIn(office, CONTACT).read("/vorgaenge?nummer=" + number + "&ueberfaellig=ja"))
                .contains("Kita „Probewiese“", "Teilnahme freigeben", "überfällig");
    }

    private ProcessStory escalated() {
        return steps.approvalAsked(Traeger.Kind.MUNICIPAL).letPass("approvalOverdue");
    }

    /** What stands in the table; the form above it names all steps. */
    private static String cellsOf(String page) {
        return page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
    }

    private String read(String path, Object... variables) {
        return Caller.signedIn(office, COORDINATION).read(path, variables);
    }
}
