package bildungslandschaft.conference.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.ProgrammeEntry;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.CaseNumber;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What those hear who are asked, or have agreed, when they are wanted at another hour or place. */
@OfficeTest
class SpeakerNewsTest {

    private final ApplicationContext office;
    private final JdbcClient database;
    private final SampleConferences conferences;
    private final SampleProgramme programme;
    private final SampleSpeakers speakers;
    private CaseNumber conference;

    @Autowired
    SpeakerNewsTest(ApplicationContext office, JdbcClient database) {
        this.office = office;
        this.database = database;
        this.conferences = new SampleConferences(office);
        this.programme = new SampleProgramme(office);
        this.speakers = new SampleSpeakers(office);
    }

    @BeforeEach
    void planOne() {
        conference = conferences.planAhead();
        programme.rooms(conference, 150, "Aula", "Mensa");
    }

    @Test
    void eachMoveIsToldOnceAlsoTwoOnOneDayAndNothingElse() {
        var title = "Vortrag " + UUID.randomUUID();
        var speaker = speakers.agree(speakers.ask(speakers.wanted(conference, title)));
        var other = speakers.engaged(conference);

        change(title, at(title, "14:00", "14:45", "Aula"));
        assertThat(lettersTo(speaker).waitForText("14:00–14:45 Uhr")).contains(title, "Raum: Aula");
        change(title, at(title, "14:00", "14:45", "Mensa"));
        assertThat(lettersTo(speaker).waitForText("Raum: Mensa")).contains("14:00–14:45 Uhr");
        change(title, at(title, "14:00", "14:45", "Mensa"));
        change(title, SampleProgramme.with(at(title, "14:00", "14:45", "Mensa"), "Mensa", 90, null, true));
        assertThat(mails(speaker, "speaker-moved")).isEqualTo(2);
        assertThat(mails(other, "speaker-moved")).isZero();
    }

    @Test
    void whoHasOnlyBeenAskedIsNotTakenForSomebodyWhoAgreed() {
        var title = "Vortrag " + UUID.randomUUID();
        var asked = speakers.ask(speakers.wanted(conference, title));
        change(title, at(title, "14:00", "14:45", "Aula"));
        assertThat(lettersTo(asked).waitForText("14:00–14:45 Uhr"))
                .contains("für den wir Sie angefragt haben")
                .doesNotContain("Ihr Programmpunkt");
    }

    @Test
    void thePlaceIsToldToThoseWhoComeAndToNobodyWhoDeclined() {
        var engaged = speakers.engaged(conference);
        var asked = speakers.asked(conference);
        var declined = speakers.decline(speakers.asked(conference));
        conferences.takePlaceAt(conference, "Haus des Gastes (Demo)");
        assertThat(lettersTo(engaged).waitForText("Haus des Gastes (Demo)")).contains("findet hier statt");
        conferences.takePlaceAt(conference, "Refektorium (Demo)");
        assertThat(lettersTo(engaged).waitForText("Refektorium (Demo)")).doesNotContain("Haus des Gastes");
        assertThat(mails(engaged, "speaker-venue")).isEqualTo(2);
        assertThat(lettersTo(asked).waitForText("Refektorium (Demo)"))
                .contains("Unsere Anfrage an Sie:")
                .doesNotContain("Ihr Programmpunkt");
        assertThat(mails(declined, "%")).as("the request, and nothing since").isEqualTo(1);
    }

    private static ProgrammeEntry at(String title, String from, String to, String room) {
        return SampleProgramme.with(SampleProgramme.talk(title, from, to), room, null, null, true);
    }

    private void change(String title, ProgrammeEntry entry) {
        var line = programme.line(conference, title);
        office.getBean(Programme.class)
                .change(line.id(), line.version(), entry, conferences.actor(SampleConferences.COORDINATOR));
    }

    private LetterBox lettersTo(CaseNumber speaker) {
        return new LetterBox(office, SampleSpeakers.address(speaker));
    }

    private int mails(CaseNumber speaker, String template) {
        return database.sql("select count(*) from messages where case_number = ? and template like ?")
                .param(speaker.value())
                .param("conference/mail/" + template)
                .query(Integer.class)
                .single();
    }
}
