package bildungslandschaft.browser;

import static bildungslandschaft.browser.CounsellingSteps.openTask;

import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page of the conference: axe finds nothing, and a window of 320 pixels needs no scrolling sideways. */
@BrowserTest
@ExtendWith(SoftAssertionsExtension.class)
class ConferenceAccessibilityTest {

    @InjectSoftAssertions
    private SoftAssertions softly;

    @Autowired
    private ApplicationContext office;

    @Test
    void thePagesOfAConference(Visitors visitors) {
        var number = new SampleConferences(office).planAhead();
        var manager = visitors.login("falke");
        manager.expectTrouble("status of 422");
        check(manager.open("/start"), "/start with a conference");
        check(manager.open("/konferenz"), "/konferenz");
        check(manager.open("/konferenz/" + number), "/konferenz/{nr}");
        check(manager.open("/konferenz/" + number + "?strang=einladung"), "/konferenz/{nr} with one strand");
        check(manager.open("/vorgaenge/" + number), "/vorgaenge/{nr} of a conference");

        check(manager.open("/konferenz/neu"), "/konferenz/neu");
        manager.page().getByLabel("Motto").fill("Bildung bewegt");
        manager.page().locator("#day").fill("2028-11-18");
        manager.button("Konferenz anlegen").click();
        check(manager, "/konferenz/neu with what speaks against the day");

        for (var page : List.of("termin", "verzicht", "absage", "ortsausfall")) {
            check(manager.open("/konferenz/" + number + "/" + page), "/konferenz/{nr}/" + page);
            manager.page().locator("form.bl-form button").click();
            check(manager, "/konferenz/{nr}/" + page + " with errors");
        }
        openTask(manager, number.value(), "Ziele und Format klären");
        check(manager, "task clarifyGoals");
        check(visitors.login("erle").open("/konferenz/" + number), "/konferenz/{nr} as a contact");
    }

    private void check(Visitor visitor, String page) {
        new PageCheck(softly).check(visitor, page);
    }
}
