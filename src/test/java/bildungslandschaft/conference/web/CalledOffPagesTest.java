package bildungslandschaft.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.Substitute;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the pages of a conference say once it is called off: to the office why, to everybody what there is instead. */
@OfficeTest
class CalledOffPagesTest {

    @Autowired
    private ApplicationContext office;

    @Test
    void whyAndWhatThereIsInsteadStandsOnThePages() {
        var conferences = new SampleConferences(office);
        var number = conferences.inviting(20);
        var programme = new SampleProgramme(office);
        programme.add(number, SampleProgramme.talk("Vortrag", "10:00", "10:45"));
        programme.release(number);
        conferences.planning().cancel(number, Substitute.ONLINE, "Wasserschaden", conferences.actor("falke"));

        assertThat(Caller.signedIn(office, "erle").read("/konferenz/" + number))
                .contains("Die Konferenz fällt aus.", "Wasserschaden", "Es gibt ein Angebot im Internet.");
        var citizen = Caller.citizen(office);
        for (var page : new String[] {"programm", "anmeldung"}) {
            assertThat(citizen.read("/konferenz/" + number + "/" + page))
                    .contains("Stattdessen gibt es ein Angebot im Internet")
                    .doesNotContain("Wasserschaden");
        }
    }
}
