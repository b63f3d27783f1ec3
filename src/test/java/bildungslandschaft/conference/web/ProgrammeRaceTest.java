package bildungslandschaft.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.Race;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

/** Two people save the same part of the day at the same moment. */
@OfficeTest
class ProgrammeRaceTest {

    private static final int ROUNDS = 8;

    @Autowired
    private ApplicationContext office;

    @Test
    void oneIsSavedAndTheOtherKeepsTheText() throws Exception {
        var programme = new SampleProgramme(office);
        var number = new SampleConferences(office).planAhead();
        for (int round = 0; round < ROUNDS; round++) {
            var title = "Vortrag " + round;
            var id = programme.add(number, SampleProgramme.talk(title, "10:00", "10:45"));
            var version = String.valueOf(programme.line(number, title).version());
            var answers = Race.run(
                    round,
                    () -> save("amsel", id.toString(), title + " von Amsel", version),
                    () -> save("falke", id.toString(), title + " von Falke", version));
            assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 409);
            var loser = answers.get(0).getStatus() == 409 ? " von Amsel" : " von Falke";
            var told = answers.get(0).getStatus() == 409 ? answers.get(0) : answers.get(1);
            assertThat(Caller.bodyOf(told)).contains("inzwischen geändert", "value=\"" + title + loser + "\"");
        }
    }

    private MockHttpServletResponse save(String login, String id, String title, String version) {
        return Caller.signedIn(office, login)
                .fillIn(
                        "/konferenz/programmpunkt/" + id,
                        Map.of(
                                "kind",
                                "TALK",
                                "title",
                                title,
                                "startsAt",
                                "10:00",
                                "endsAt",
                                "10:45",
                                "state",
                                "PLANNED",
                                "version",
                                version));
    }
}
