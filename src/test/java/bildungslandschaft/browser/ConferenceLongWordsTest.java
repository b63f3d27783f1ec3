package bildungslandschaft.browser;

import static bildungslandschaft.conference.SampleProgramme.table;
import static bildungslandschaft.conference.SampleProgramme.with;

import bildungslandschaft.conference.ConferenceIdea;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.registration.SampleGuests;
import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people type may be two hundred letters without a blank; no page grows wider than its window for that. */
@BrowserTest
@ExtendWith(SoftAssertionsExtension.class)
class ConferenceLongWordsTest {

    private static final String WORD = "Bildungslandschaften".repeat(10);

    @InjectSoftAssertions
    private SoftAssertions softly;

    @Autowired
    private ApplicationContext office;

    @Test
    void noPageGrowsWider(Visitors visitors) {
        var conferences = new SampleConferences(office);
        var manager = conferences.actor(SampleConferences.PROJECT_MANAGER);
        var planning = conferences.planning();
        var long1 = planning.plan(
                new ConferenceIdea(SampleConferences.freeEdition(), WORD, conferences.aheadOfToday(), true),
                UUID.randomUUID(),
                manager);
        var inviting = conferences.inviting(20);
        var programme = new SampleProgramme(office);
        programme.rooms(inviting, 15, WORD.substring(0, 80));
        var lesen = programme.add(inviting, with(table(WORD), WORD.substring(0, 80), 9, WORD.substring(0, 160), false));
        var guests = new SampleGuests(office);
        var guest = guests.register(inviting, WORD, SampleGuests.address(), lesen);

        var falke = visitors.login("falke");
        for (var page : new String[] {
            "/start",
            "/aufgaben",
            "/vorgaenge",
            "/konferenz",
            "/konferenz/" + long1,
            "/vorgaenge/" + long1,
            "/konferenz/" + long1 + "/programm",
            "/konferenz/" + inviting + "/anmeldungen",
            "/konferenz/" + inviting + "/anmeldungen/tische",
            "/konferenz/" + inviting + "/programm",
            "/konferenz/" + inviting + "/programm/bearbeiten",
            "/vorgaenge/" + guest,
            "/konferenz/gaeste/" + guest + "/tisch",
            "/konferenz/gaeste/" + guest + "/absage"
        }) {
            check(falke.open(page), page);
        }
    }

    private void check(Visitor visitor, String page) {
        new PageCheck(softly).check(visitor, page);
    }
}
