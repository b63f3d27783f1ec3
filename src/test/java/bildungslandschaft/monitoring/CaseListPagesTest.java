package bildungslandschaft.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the list of cases makes of filters that do not fit together, and of pages that are not there. */
@OfficeTest
class CaseListPagesTest {

    private static final Pattern OPEN_PILL = Pattern.compile("<a href=\"([^\"]*)\"[^>]*>Offene</a>");

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private Caller coordinator;

    @BeforeEach
    void signIn() {
        coordinator = Caller.signedIn(office, "amsel");
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aStepThatTheProcessDoesNotHaveIsDropped() {
        assertThat(coordinator.read("/vorgaenge?ablauf=kita-rollout&schritt=reviewRequest"))
                .doesNotContain("reviewRequest", "bei „");
        assertThat(coordinator.read("/vorgaenge?ablauf=counselling-request&schritt=reviewRequest"))
                .contains("bei „Anfrage sichten“");
        assertThat(coordinator.read("/vorgaenge?schritt=reviewRequest"))
                .as("its process is chosen with it")
                .contains("Bildungsberatung, bei „Anfrage sichten“");
        assertThat(coordinator.read("/vorgaenge?schritt=erfunden")).doesNotContain("erfunden");
        assertThat(coordinator.open("/vorgaenge?ablauf=erfunden").getStatus())
                .as("a process that nobody offered")
                .isEqualTo(400);
    }

    @Test
    void whatEndedInAPeriodIsOverAndCanBeLookedFor() {
        var open = request();
        var before = request();
        var since = request();
        withdraw(before);
        clock.travelTo(clock.instant().plus(Duration.ofDays(40)));
        withdraw(since);
        var day = GermanDay.inDigits(LocalDate.now(clock));

        for (var state : new String[] {"offen", "beendet", "alle"}) {
            var page = "/vorgaenge?zustand=" + state + "&beendet-seit=" + day + "&nummer=";
            assertThat(coordinator.read(page + since)).as(state).contains("Ein Vorgang", "beendet seit " + day);
            assertThat(coordinator.read(page + before)).as(state).contains("Keine Vorgänge gefunden");
            assertThat(coordinator.read(page + open)).as(state).contains("Keine Vorgänge gefunden");
        }
        var ended = coordinator.read("/vorgaenge?zustand=beendet&beendet-seit=" + day + "&nummer=" + since);
        assertThat(ended)
                .contains("data-label=\"Beendet\"")
                .doesNotContain("Angekreuzte", "data-label=\"Wartet seit\"");
        var pill = OPEN_PILL.matcher(ended);
        assertThat(pill.find()).isTrue();
        assertThat(pill.group(1)).as("what is open has not ended").doesNotContain("beendet-seit");
    }

    @Test
    void aPeriodCanBeChosenAndAWrongDayIsExplained() {
        assertThat(coordinator.read("/vorgaenge")).contains("name=\"beendet-seit\"");
        assertThat(coordinator.read("/vorgaenge?ablauf=counselling-request")).contains("name=\"verlassen-seit\"");

        var answer = coordinator.open("/vorgaenge?beendet-seit=abc");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer)).contains("value=\"abc\"", "Das ist kein Datum", "id=\"beendet-seit-error\"");
    }

    @Test
    void whoeverAsksForAPageBehindTheLastGetsTheLast() {
        var number = request();

        for (var page : new String[] {"7", "999999", "999999999", "abc", "-1", "0", "99999999999999"}) {
            assertThat(coordinator.read("/vorgaenge?nummer=" + number + "&seite=" + page))
                    .as(page)
                    .contains("Ein Vorgang", number)
                    .doesNotContain("Keine Vorgänge gefunden", "Vorige Seite");
        }
    }

    @Test
    void nothingOfAClientStandsInTheListOrFindsACase() {
        var number = request();

        assertThat(coordinator.read("/vorgaenge/liste.csv?nummer=" + number)).contains(number + ";;Bildungsberatung;");
        assertThat(coordinator.read("/vorgaenge?nummer={n}&betrifft=Hanna", number))
                .contains("Keine Vorgänge gefunden");
    }

    private String request() {
        return new ProcessStory(office)
                .receiveAndAssign(SampleRequest.fromHerzberg())
                .number()
                .value();
    }

    private void withdraw(String number) {
        var request = new CaseNumber(number);
        office.getBean(Counselling.class)
                .withdraw(request, office.getBean(Actors.class).of("ahorn"));
        new ProcessStory(office).about(request).run("closeWithdrawn").run("confirmWithdrawal");
    }
}
