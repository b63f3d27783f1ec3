package bildungslandschaft.browser;

import static bildungslandschaft.browser.CounsellingSteps.openTask;
import static bildungslandschaft.conference.SampleProgramme.talk;
import static bildungslandschaft.conference.SampleProgramme.with;

import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.speaker.SampleSpeakers;
import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page of programme and speakers, with titles as long as they may be: axe finds nothing, and 320 pixels are enough. */
@BrowserTest
@ExtendWith(SoftAssertionsExtension.class)
class ProgrammeAccessibilityTest {

    private static final String LONGEST = "Übergänge".repeat(23).substring(0, 200);
    private static final String FROM_RIGHT = "التعليم للجميع في المنطقة";

    @InjectSoftAssertions
    private SoftAssertions softly;

    @Autowired
    private ApplicationContext office;

    @Test
    void thePagesOfAProgramme(Visitors visitors) {
        var number = new SampleConferences(office).planAhead();
        var programme = new SampleProgramme(office);
        var page = "/konferenz/" + number;
        var manager = visitors.login("falke");
        manager.expectTrouble("status of 422");
        check(manager.open(page + "/programm/bearbeiten"), "an empty programme");
        check(manager.open(page + "/programm"), "the preview of an empty programme");

        var longRoom = "Raum" + LONGEST.substring(0, 70);
        programme.rooms(number, 15, "Aula", longRoom);
        var item = programme.add(
                number, with(talk(LONGEST, "10:00", "11:00"), longRoom, 16, LONGEST.substring(0, 160), true));
        programme.add(number, with(talk(FROM_RIGHT, "10:30", "17:00"), longRoom, 12, "Frau Amsel", false));
        check(manager.open(page + "/programm/bearbeiten"), "a programme with clashes");
        check(manager.open(page + "/programm/neu"), "/programm/neu");
        manager.page().locator("form.bl-form button").click();
        check(manager, "/programm/neu with errors");
        check(manager.open("/konferenz/programmpunkt/" + item), "/konferenz/programmpunkt/{id}");
        check(manager.open(page + "/raeume"), "/raeume");
        manager.page().locator("#name-2").fill("Turm");
        manager.page().locator("form.bl-form button").click();
        check(manager, "/raeume with errors");

        programme.release(number);
        check(visitors.citizen().open(page + "/programm"), "the programme without a login");
    }

    @Test
    void thePagesOfSpeakers(Visitors visitors) {
        var speakers = new SampleSpeakers(office);
        var number = new SampleConferences(office).planAhead();
        var wanted = speakers.wanted(number, LONGEST);
        var asked = speakers.asked(number);
        var engaged = speakers.engaged(number);
        var manager = visitors.login("falke");
        manager.expectTrouble("status of 422");
        check(manager.open("/konferenz/" + number + "/referierende"), "/referierende");
        for (var page : new String[] {asked + "/antwort", engaged + "/absage"}) {
            check(manager.open("/konferenz/referierende/" + page), page);
            manager.page().locator("form.bl-form button").click();
            check(manager, page + " with errors");
        }
        check(manager.open("/vorgaenge/" + engaged), "/vorgaenge/{nr} of a speaker");
        for (var list : new String[] {"/start", "/aufgaben", "/vorgaenge"}) {
            check(manager.open(list), list);
        }
        openTask(manager, wanted.value(), "Person auswählen");
        check(manager, "task chooseSpeaker");

        manager.open("/konferenz/referierende/" + engaged + "/absage");
        manager.page().locator("#sure").check();
        manager.page().locator("#answer").check();
        manager.page().locator("form.bl-form button").click();
        check(manager, "/referierende after a cancellation");
        openTask(manager, engaged.value(), "Plan B entscheiden");
        check(manager, "task decideFallback");
    }

    private void check(Visitor visitor, String page) {
        new PageCheck(softly).check(visitor, page);
    }
}
