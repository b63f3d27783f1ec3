package bildungslandschaft.browser;

import static bildungslandschaft.browser.CounsellingSteps.HERZBERG;
import static bildungslandschaft.browser.CounsellingSteps.ask;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.linkforms.SampleInterest;
import bildungslandschaft.linkforms.SampleLinks;
import bildungslandschaft.rollout.SampleProjects;
import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A day's work without a mouse: every step is a key, and one always sees where one is. */
@BrowserTest
class KeyboardTest {

    /** More steps than any page has; whoever presses so often is in a trap. */
    private static final int PATIENCE = 120;

    /** Empty if the mark can be seen, or else the element that has none; null once the wanted element is reached. */
    private static final String UNMARKED_FOCUS = """
            wanted => {
              const focused = document.activeElement;
              // The calendar inside a date field, which the browser marks itself.
              if (focused.type === 'date' && !focused.matches(':focus')) return '';
              const marked = [focused, focused.labels?.[0], focused.parentElement].filter(Boolean).some(element => {
                const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
                return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
              });
              if (!marked && focused !== document.body) return focused.outerHTML.slice(0, 200);
              return focused === wanted ? null : '';
            }
            """;

    @Test
    void aTaskIsFoundFilledInAndSentWithKeysOnly(Visitors visitors) {
        var number = ask(visitors.citizen(), "Tastatur", HERZBERG);
        var advisor = visitors.citizen();
        advisor.open("/login");
        tabTo(advisor, advisor.page().getByLabel("Anmeldename"));
        type(advisor, "ahorn");
        tabTo(advisor, advisor.page().getByLabel("Passwort"));
        type(advisor, "demo");
        press(advisor, "Enter");
        assertThat(advisor.button("Abmelden")).isVisible();

        var row = advisor.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(number));
        advisor.openUntil("/aufgaben", row);
        tabTo(advisor, row.getByRole(AriaRole.LINK));
        press(advisor, "Enter");
        assertThat(advisor.heading()).hasText("Anfrage sichten");
        advisor.settled();

        var outcome = advisor.field("outcome").locator("input");
        tabTo(advisor, outcome.first());
        press(advisor, "Space");
        press(advisor, "ArrowDown");
        assertThat(outcome.nth(1)).isChecked();
        press(advisor, "ArrowUp");
        assertThat(outcome.first()).isChecked();
        tabTo(advisor, advisor.field("note").locator("textarea"));
        type(advisor, "Ohne Maus.");
        tabTo(advisor, advisor.button("Erledigen und weiter"));
        press(advisor, "Enter");
        assertThat(advisor.heading()).hasText("Erledigt");
    }

    @Test
    void aFormBehindALinkIsAnsweredWithKeysOnly(Visitors visitors, @Autowired ApplicationContext office) {
        var kita = new SampleLinks(office);
        var citizen = visitors.citizen();
        citizen.open("/link/" + kita.issue(SampleInterest.PURPOSE));
        var interest = citizen.field("interest").locator("input");
        tabTo(citizen, interest.first());
        press(citizen, "Space");
        press(citizen, "ArrowDown");
        assertThat(interest.nth(1)).isChecked();
        tabTo(citizen, citizen.field("againOn").locator("input"));
        type(citizen, "01032027");
        tabTo(citizen, citizen.button("Antwort senden"));
        press(citizen, "Enter");
        assertThat(citizen.heading()).hasText("Danke für Ihre Antwort");
        assertThat(kita.history()).containsExactly("Leitung der Kita: Rückmeldung: LATER");
    }

    @Test
    void aPlanCurveIsChangedWithKeysOnly(Visitors visitors, @Autowired ApplicationContext office) {
        var project = new SampleProjects(office).run(Kita.Kind.UNTIL_SCHOOL);
        var manager = visitors.login("falke");
        manager.open("/rollout/" + project);
        tabTo(manager, manager.link("Plankurve ändern"));
        press(manager, "Enter");
        assertThat(manager.heading()).hasText("Plankurve");
        tabTo(manager, manager.page().locator("#kitas-0"));
        press(manager, "Control+A");
        type(manager, "1");
        press(manager, "Enter");
        assertThat(manager.main()).containsText("Die Plankurve ist gespeichert.");
        manager.open("/rollout/" + project + "/plankurve");
        assertThat(manager.page().locator("#kitas-0")).hasValue("1");
    }

    @Test
    void enterAtANewDeadlineChangesItAndHandsNothingOver(Visitors visitors, @Autowired ApplicationContext office) {
        var number = ask(visitors.citizen(), "Eingabetaste", HERZBERG);
        var coordinator = visitors.login("amsel");
        var task = coordinator.main().getByRole(AriaRole.CHECKBOX);
        coordinator.openUntil("/vorgaenge/aufgaben?nummern=" + number, task);
        assertThat(task).isChecked();
        coordinator.page().getByLabel("Grund").fill("Unterlagen fehlen noch");
        coordinator.page().getByLabel("An wen").selectOption("birke");
        var day = office.getBean(WorkingDays.class).plus(LocalDate.now(office.getBean(OfficeClock.class)), 10);
        coordinator.page().getByLabel("Neue Frist").fill(day.toString());
        coordinator.page().getByLabel("Neue Frist").press("Enter");
        assertThat(coordinator.heading()).hasText("Frist ändern");
        assertThat(coordinator.main()).containsText("Die Frist ist geändert.");
    }

    @Test
    void theSkipLinkIsTheFirstStopAndLeadsToTheContent(Visitors visitors) {
        var citizen = visitors.citizen();
        citizen.open("/");
        press(citizen, "Tab");
        assertThat(citizen.link("Zum Inhalt")).isFocused();
        assertThat(citizen.link("Zum Inhalt")).isInViewport();
        press(citizen, "Enter");
        assertThat(citizen.main()).isFocused();
        press(citizen, "Tab");
        assertThat(citizen.link("Beratung anfragen")).isFocused();
    }

    @Test
    void anErrorIsCorrectedWithKeysOnly(Visitors visitors) {
        var citizen = visitors.citizen();
        citizen.open("/beratung/anfrage");
        tabTo(citizen, citizen.button("Anfrage absenden"));
        press(citizen, "Enter");
        var first = citizen.field("concerns").locator("input").first();
        assertThat(first).isFocused();
        press(citizen, "Space");
        assertThat(first).isChecked();
        assertThat(citizen.field("concerns").locator(".kern-error")).hasCount(0);
        // Back up to the list of errors, and from there to the last one.
        var last = citizen.main().locator(".bl-errors a").last();
        for (int step = 0; step < PATIENCE && !isFocused(last); step++) {
            press(citizen, "Shift+Tab");
        }
        press(citizen, "Enter");
        assertThat(citizen.field("privacyRead").locator("input")).isFocused();
    }

    private static void tabTo(Visitor person, Locator wanted) {
        for (int step = 0; step < PATIENCE; step++) {
            press(person, "Tab");
            var unmarked = wanted.evaluate(UNMARKED_FOCUS);
            if (unmarked == null) {
                return;
            }
            assertThat(unmarked.toString()).as("focus without a mark").isEmpty();
        }
        assertThat(wanted).isFocused();
    }

    private static boolean isFocused(Locator element) {
        return (Boolean) element.evaluate("element => element === document.activeElement");
    }

    private static void press(Visitor person, String key) {
        person.page().keyboard().press(key);
    }

    private static void type(Visitor person, String text) {
        person.page().keyboard().type(text);
    }
}
