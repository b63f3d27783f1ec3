package bildungslandschaft.browser;

import static bildungslandschaft.browser.CounsellingSteps.finish;
import static bildungslandschaft.browser.CounsellingSteps.openTask;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bildungslandschaft.conference.ConferenceDates;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.process.ConferenceRoad;
import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.JobsByHand;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Frau Amsel sets up a conference, and another day is better after all. */
@BrowserTest
class ConferenceStoryTest {

    private static final DateTimeFormatter IN_DIGITS = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    private ApplicationContext office;

    @Autowired
    private ConferenceDates dates;

    @Test
    @DisplayName("Eine Konferenz anlegen und um eine Woche verschieben: der Plan geht mit")
    void thePlanFollowsTheDay(Visitors visitors) {
        var day = freeThursday();
        var coordinator = visitors.login("amsel").open("/konferenz");
        coordinator.link("Neue Konferenz").click();
        coordinator.page().getByLabel("Die wievielte?").fill("977");
        coordinator.page().getByLabel("Motto").fill("Bildung zieht um");
        coordinator.page().getByLabel("Tag", exact()).fill(day.toString());
        coordinator.button("Konferenz anlegen").click();

        assertThat(coordinator.heading()).hasText("977. Bildungskonferenz");
        var firstTask = coordinator
                .main()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Ziele und Format klären"));
        assertThat(firstTask).containsText(IN_DIGITS.format(day.minusWeeks(40)));

        coordinator.link("Termin verschieben").click();
        coordinator.page().getByLabel("Neuer Tag").fill(day.plusWeeks(1).toString());
        coordinator.page().getByLabel("Warum?").fill("Die Halle ist belegt");
        coordinator.button("Termin verschieben").click();

        assertThat(coordinator.heading()).hasText("977. Bildungskonferenz");
        assertThat(coordinator.main().locator(".bl-lead"))
                .containsText(String.valueOf(day.plusWeeks(1).getYear()));
        assertThat(firstTask).containsText(IN_DIGITS.format(day.minusWeeks(39)));
    }

    @Test
    @DisplayName("Die Leitung gibt frei, was sie gelesen hat; was danach kam, muss sie erst lesen")
    void managementReleasesWhatItHasRead(Visitors visitors) {
        var number = withCompiledProgramme();
        var management = visitors.login("eiche");
        openTask(management, number.value(), "Programm freigeben");
        assertThat(management.main()).containsText("Vortrag „Begrüßung“");
        new SampleProgramme(office).add(number, SampleProgramme.talk("Musik", "11:30", "12:00"));
        management.field("release").getByLabel("Freigegeben").check();
        assertThat(management.field("edition").getByRole(AriaRole.RADIO)).isChecked();
        management.expectTrouble("status of 422");
        management.button("Erledigen und weiter").click();
        assertThat(management.field("edition")).containsText("laden Sie die Seite neu");

        management.page().reload();
        assertThat(management.main()).containsText("Vortrag „Musik“");
        management.field("release").getByLabel("Freigegeben").check();
        finish(management);
    }

    /** As far as management's desk, while nothing else of the engine is at work. */
    private CaseNumber withCompiledProgramme() {
        var number = new AtomicReference<CaseNumber>();
        office.getBean(JobsByHand.class).hold(() -> {
            var road = new ConferenceRoad(office);
            var story = road.inPreparation(freeThursday());
            new SampleProgramme(office).add(story.number(), SampleProgramme.talk("Begrüßung", "10:00", "11:00"));
            road.programmeDrafted(story);
            number.set(story.number());
        });
        return number.get();
    }

    /** Against which nothing speaks, and nothing against the one after it. Forty weeks before them are working days, too. */
    private LocalDate freeThursday() {
        var first = LocalDate.now().plusWeeks(60).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        return Stream.iterate(first, day -> day.plusWeeks(1))
                .filter(day -> Stream.of(day, day.plusWeeks(1), day.minusWeeks(40), day.minusWeeks(39))
                        .allMatch(one -> dates.conflicts(one).isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
