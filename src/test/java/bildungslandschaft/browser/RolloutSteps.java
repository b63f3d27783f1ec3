package bildungslandschaft.browser;

import static bildungslandschaft.browser.CounsellingSteps.finish;
import static bildungslandschaft.browser.CounsellingSteps.openTask;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bildungslandschaft.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What people do at the pages of a rollout, so that each test tells only what is its own. */
final class RolloutSteps {

    private static final Pattern PROJECT = Pattern.compile("PRJ-\\d{4}-\\d+");

    private RolloutSteps() {}

    /** Proposes a project for the Kindergärten, and answers its number. */
    static String propose(Visitor manager, String title, LocalDate today) {
        manager.open("/rollout");
        manager.link("Neues Projekt").click();
        manager.settled();
        text(manager, "title", title);
        text(manager, "shortTitle", "Forscher");
        manager.field("goal").locator("textarea").fill("Kinder entdecken Natur und Technik.");
        manager.field("kinds").getByLabel("Kindergarten ab 2 Jahren").check();
        text(manager, "targetQuota", "60");
        text(manager, "startOn", today.toString());
        text(manager, "targetOn", today.plusMonths(9).toString());
        manager.field("curve").getByLabel("Gleichmäßig").check();
        manager.button("Projekt vorschlagen").click();
        manager.page().waitForURL("**/vorgaenge/PRJ-*");
        var found = PROJECT.matcher(manager.page().url());
        if (!found.find()) {
            throw new AssertionError("no project at " + manager.page().url());
        }
        return found.group();
    }

    /** From the profile to the list of Kitas: each person does what is theirs until the municipalities begin. */
    static void prepare(Visitor manager, Visitor coordinator, Visitor management, String project, LocalDate today) {
        openTask(manager, project, "Steckbrief fertigstellen");
        text(manager, "responsible", "Herr Falke");
        finish(manager);

        openTask(coordinator, project, "Beschluss erfassen");
        coordinator.field("outcome").getByLabel("Das Projekt ist beschlossen").check();
        text(coordinator, "on", today.toString());
        finish(coordinator);

        openTask(management, project, "Kooperation vereinbaren");
        text(management, "signedOn", today.toString());
        finish(management);
        openTask(coordinator, project, "Material und Budget klären");
        coordinator.field("note").locator("textarea").fill("Sechs Forscherkisten, 2.000 Euro");
        finish(coordinator);
        openTask(coordinator, project, "Workshops planen");
        coordinator.field("planned").locator("input").check();
        finish(coordinator);
    }

    static void planWorkshop(Visitor coordinator, String project, LocalDate day) {
        coordinator.open("/rollout/" + project + "/workshops");
        coordinator.link("Workshop planen").click();
        var page = coordinator.page();
        page.getByLabel("Thema").fill("Wasser");
        page.getByLabel("Tag").fill(day.toString());
        page.getByLabel("Beginn").fill("09:00");
        page.getByLabel("Ende").fill("15:00");
        page.getByLabel("Ort").fill("Rathaus Herzberg, Saal");
        page.getByLabel("Plätze").fill("12");
        page.getByLabel("Leitung").fill("Frau Kranich");
        coordinator.button("Workshop planen").click();
    }

    /** The invented letter box of somebody outside: opens the newest mail to an address that is about something. */
    static String linkFor(Visitor outside, String address, String subject) {
        var mail = outside.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(address))
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first()
                .getByRole(AriaRole.LINK);
        outside.openUntil("/demo/post", mail);
        mail.click();
        return outside.main().locator("a[href*='/link/']").getAttribute("href");
    }

    static void answer(Visitor head, String word) {
        head.field("answer").getByLabel(word, exact()).check();
    }

    static void text(Visitor person, String field, String value) {
        person.field(field).locator("input").fill(value);
    }

    static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    /** Waits until a page of one's own says it. */
    static void readUntil(Visitor person, String path, String words) {
        person.openUntil(path, person.main().getByText(words));
        assertThat(person.main()).containsText(words);
    }
}
