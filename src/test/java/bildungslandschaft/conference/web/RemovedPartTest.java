package bildungslandschaft.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.CaseNumber;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody is still at a part of the programme that a colleague has taken out. */
@OfficeTest
class RemovedPartTest {

    private static final Pattern SUBMISSION = Pattern.compile("name=\"submission\" value=\"([0-9a-f-]{36})\"");

    private final ApplicationContext office;
    private final SampleProgramme programme;
    private CaseNumber number;
    private String part;

    @Autowired
    RemovedPartTest(ApplicationContext office) {
        this.office = office;
        this.programme = new SampleProgramme(office);
    }

    @BeforeEach
    void removeOne() {
        number = new SampleConferences(office).planAhead();
        var id = programme.add(number, SampleProgramme.talk("Vortrag", "10:00", "10:45"));
        part = "/konferenz/programmpunkt/" + id;
        var page = Caller.signedIn(office, "amsel").read(edit());
        assertThat(page).contains(part + "?konferenz=" + number, part + "/entfernen?konferenz=" + number);
        assertThat(Caller.signedIn(office, "amsel")
                        .press(part + "/entfernen?konferenz=" + number)
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void whatSheTypedIsKeptAndCanBeTakenInAsANewPart() {
        var late = Caller.signedIn(office, "falke").fillIn(part, typed());
        assertThat(late.getStatus()).isEqualTo(409);
        var page = Caller.bodyOf(late);
        assertThat(page)
                .contains("Diesen Programmpunkt hat inzwischen jemand entfernt.", "value=\"Vortrag von Falke\"")
                .contains("action=\"/konferenz/" + number + "/programm/neu\"");

        var submission = SUBMISSION.matcher(page);
        assertThat(submission.find()).isTrue();
        var again = typed();
        again.put("submission", submission.group(1));
        for (int click = 0; click < 2; click++) {
            assertThat(Caller.signedIn(office, "falke")
                            .fillIn("/konferenz/" + number + "/programm/neu", again)
                            .getStatus())
                    .isEqualTo(302);
        }
        assertThat(programme.sheet(number).lines())
                .extracting(line -> line.entry().title())
                .containsExactly("Vortrag von Falke");
    }

    @Test
    void aLinkToItLeadsBackToTheProgramme() {
        var opened = Caller.signedIn(office, "falke").open(part + "?konferenz=" + number);
        assertThat(opened.getRedirectedUrl()).isEqualTo(edit());
        assertThat(Caller.signedIn(office, "falke").readAfter(part + "/entfernen", Map.of("konferenz", number.value())))
                .contains("Diesen Programmpunkt hat inzwischen jemand entfernt.");
    }

    @Test
    void whoMayNotChangeItFindsNothingAsBefore() {
        for (var login : new String[] {"eiche", "erle", "dohle", "kauz"}) {
            var caller = Caller.signedIn(office, login);
            assertThat(caller.open(part + "?konferenz=" + number).getStatus()).isEqualTo(404);
            assertThat(caller.fillIn(part, typed()).getStatus()).isEqualTo(404);
            assertThat(caller.press(part + "/entfernen?konferenz=" + number).getStatus())
                    .isEqualTo(404);
        }
        var planner = Caller.signedIn(office, "falke");
        assertThat(planner.open(part).getStatus()).as("of no conference").isEqualTo(404);
        assertThat(planner.open("/konferenz/programmpunkt/" + UUID.randomUUID() + "?konferenz=KONF-2031-77")
                        .getStatus())
                .isEqualTo(404);
        assertThat(planner.open("/konferenz/programmpunkt/nichts?konferenz=" + number)
                        .getStatus())
                .isEqualTo(404);
    }

    private String edit() {
        return "/konferenz/" + number + "/programm/bearbeiten";
    }

    private Map<String, String> typed() {
        return new TreeMap<>(Map.of(
                "konferenz",
                number.value(),
                "kind",
                "TALK",
                "title",
                "Vortrag von Falke",
                "startsAt",
                "10:00",
                "endsAt",
                "10:45",
                "state",
                "PLANNED",
                "version",
                "0"));
    }
}
