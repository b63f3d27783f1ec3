package bildungslandschaft.browser;

import static bildungslandschaft.browser.CounsellingSteps.HERZBERG;
import static bildungslandschaft.browser.CounsellingSteps.fillInRequest;
import static bildungslandschaft.browser.CounsellingSteps.openTask;
import static bildungslandschaft.browser.CounsellingSteps.send;

import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import bildungslandschaft.testing.VisitorsExtension;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes the pictures of the README from a running demonstration. No test of its own, so it is left out unless asked for:
 * start {@code mvn spring-boot:run}, then {@code mvn test -Dtest=ScreenshotTest -Dpictures.write=true}, with {@code
 * -Dbrowser.address=http://…} if it runs elsewhere.
 */
@Tag("pictures")
@ExtendWith(VisitorsExtension.class)
class ScreenshotTest {

    private static final Path PICTURES = Path.of("src/docs/pictures");

    @Test
    void takesThePicturesOfTheReadme(Visitors visitors) {
        var citizen = visitors.citizen().open("/beratung/anfrage");
        fillInRequest(citizen, "Kranich", HERZBERG);
        citizen.field("question")
                .locator("textarea")
                .fill("Ich arbeite im Lager und möchte meinen Meister machen. Wer hilft beim Bezahlen?");
        var number = send(citizen);
        var advisor = visitors.login("ahorn");
        openTask(advisor, number, "Anfrage sichten");
        take(advisor, "task.png", 1280, 900);
        take(advisor.open("/vorgaenge/" + number), "case.png", 1280, 900);
        take(advisor.open("/aufgaben"), "inbox.png", 1280, 900);
    }

    private static void take(Visitor person, String name, int width, int height) {
        var page = person.page();
        page.setViewportSize(width, height);
        page.evaluate("() => { document.activeElement?.blur(); scrollTo(0, 0); return document.fonts.ready.then(() =>"
                + " true) }");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
    }
}
