package bildungslandschaft.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bildungslandschaft.testing.Visitor;
import java.util.regex.Pattern;

/** What people do at the pages of counselling, so that each test tells only what is its own. */
final class CounsellingSteps {

    private static final Pattern NUMBER = Pattern.compile("BB-\\d{4}-\\d{6}");

    static final String HERZBERG = "Herzberg (Elster)";

    private CounsellingSteps() {}

    /** Fills in and sends the public form; answers the number that the page gives. */
    static String ask(Visitor citizen, String lastName, String place) {
        citizen.open("/beratung/anfrage");
        fillInRequest(citizen, lastName, place);
        citizen.button("Anfrage absenden").click();
        citizen.page().waitForURL("**/danke");
        return numberOn(citizen);
    }

    static void fillInRequest(Visitor citizen, String lastName, String place) {
        citizen.field("concerns").getByLabel("Berufliche Weiterbildung").check();
        citizen.page().getByLabel("Ihre Frage in eigenen Worten").fill("Wie werde ich <b>Meister</b>? ${7*7}");
        citizen.field("onBehalfOf").getByLabel("Für mich").check();
        citizen.field("ageGroup").locator("select").selectOption("AGE_25_34");
        citizen.field("ags")
                .locator("select")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(place));
        citizen.field("firstName").locator("input").fill("Kim");
        citizen.field("lastName").locator("input").fill(lastName);
        citizen.field("contactChannel").getByLabel("Per E-Mail").check();
        citizen.field("email").locator("input").fill(addressOf(lastName));
        citizen.field("counsellingMode").getByLabel("Vor Ort").check();
        citizen.page()
                .getByLabel("Ich habe die Hinweise zum Datenschutz gelesen")
                .check();
    }

    static String addressOf(String lastName) {
        return "kim." + lastName.toLowerCase(java.util.Locale.ROOT) + "@demo.example";
    }

    static String numberOn(Visitor visitor) {
        var found = NUMBER.matcher(visitor.main().innerText());
        if (!found.find()) {
            throw new AssertionError("no case number on " + visitor.page().url());
        }
        return found.group();
    }

    /** Opens a task from the page of its case, as soon as the engine has come to it. */
    static void openTask(Visitor person, String number, String task) {
        person.openUntil(
                "/vorgaenge/" + number,
                person.main().locator("a", new com.microsoft.playwright.Locator.LocatorOptions().setHasText(task)));
        person.link(task).click();
        assertThat(person.heading()).hasText(task);
        person.settled();
    }

    static void finish(Visitor person) {
        person.button("Erledigen und weiter").click();
        assertThat(person.heading()).hasText("Erledigt");
    }

    static void review(Visitor advisor, String outcome) {
        advisor.field("outcome").getByLabel(outcome).check();
        finish(advisor);
    }

    static void noteAppointment(Visitor advisor, String day, String time) {
        advisor.field("date").locator("input").fill(day);
        advisor.field("time").locator("input").fill(time);
        advisor.field("durationMinutes").locator("select").selectOption("60");
        advisor.field("mode").getByLabel("Vor Ort").check();
        advisor.field("place").locator("input").fill("Bildungsbüro, Zimmer 12");
        finish(advisor);
    }

    static void document(Visitor advisor, String day) {
        advisor.field("heldOn").locator("input").fill(day);
        advisor.field("durationMinutes").locator("input").fill("55");
        advisor.field("mode").getByLabel("Vor Ort").check();
        advisor.field("counsellingType").getByLabel("Informativ").check();
        advisor.field("summary").locator("textarea").fill("Wege zum Meister besprochen.");
        advisor.field("result").locator("select").selectOption("INFORMED");
        advisor.field("gender").locator("select").selectOption("NOT_STATED");
        advisor.field("employmentStatus").locator("select").selectOption("EMPLOYED");
        advisor.field("schoolQualification").locator("select").selectOption("INTERMEDIATE");
        finish(advisor);
    }
}
