package bildungslandschaft.conference.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.ProgrammeEntry;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.Substitute;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.CaseNumber;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
    void whoAgreesGetsTheAppointmentInWritingAndItFollowsTheProgramme() {
        var title = "Vortrag " + UUID.randomUUID();
        var speaker = speakers.ask(speakers.wanted(conference, title));
        conferences.takePlaceAt(conference, "Haus des Gastes (Demo)");
        change(title, at(title, "10:00", "10:45", "Aula"));
        speakers.agree(speaker);

        var day = GermanDay.withWeekday(conferences.view(conference).day());
        assertThat(lettersTo(speaker).waitForText("vielen Dank für Ihre Zusage"))
                .contains("Guten Tag " + SampleSpeakers.NAME, title, day + ", 10:00–10:45 Uhr", "Raum: Aula")
                .contains("Haus des Gastes (Demo)", "Rufen Sie uns an", "/link/");
        assertThat(calendarOf(speaker, 1)).contains("METHOD:REQUEST", "SEQUENCE:0", "T100000", "Aula");

        change(title, at(title, "14:00", "14:45", "Aula"));
        assertThat(calendarOf(speaker, 2)).contains("METHOD:REQUEST", "SEQUENCE:1", "T140000");
        change(title, SampleProgramme.with(at(title, "14:00", "14:45", "Aula"), "Aula", null, null, false));
        speakers.runJobs(speaker);
        assertThat(calendarOf(speaker, 3)).contains("METHOD:CANCEL", "SEQUENCE:2");
    }

    @Test
    void whoHasOnlyBeenAskedIsNotTakenForSomebodyWhoAgreed() {
        var title = "Vortrag " + UUID.randomUUID();
        var asked = speakers.ask(speakers.wanted(conference, title));
        change(title, at(title, "14:00", "14:45", "Aula"));
        assertThat(lettersTo(asked).waitForText("14:00–14:45 Uhr"))
                .contains("für den wir Sie angefragt haben")
                .doesNotContain("Ihr Programmpunkt");
        assertThat(lettersTo(asked).waitFor(2))
                .allSatisfy(mail -> assertThat(LetterBox.filesOf(mail)).isEmpty());
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

    @Test
    void whoHasAgreedReadsThatTheConferenceIsOffAndWhatThereIsInstead() {
        var engaged = speakers.engaged(conference);
        var planner = conferences.actor(SampleConferences.PROJECT_MANAGER);
        conferences.planning().cancel(conference, Substitute.ONLINE, "Sturm", planner);
        speakers.runJobs(engaged);
        assertThat(new LetterBox(office, SampleSpeakers.address(engaged), "Die Bildungskonferenz fällt aus")
                        .waitForText("fällt leider aus"))
                .contains("Stattdessen gibt es ein Angebot im Internet")
                .doesNotContain("gibt es so nicht mehr", "Sturm");
        assertThat(calendarOf(engaged, 2)).contains("METHOD:CANCEL");
        assertThat(mails(engaged, "speaker-released")).isZero();
    }

    private static ProgrammeEntry at(String title, String from, String to, String room) {
        return SampleProgramme.with(SampleProgramme.talk(title, from, to), room, null, null, true);
    }

    private void change(String title, ProgrammeEntry entry) {
        var line = programme.line(conference, title);
        office.getBean(Programme.class)
                .change(line.id(), line.version(), entry, true, conferences.actor(SampleConferences.COORDINATOR));
    }

    /** The calendar entry in so manieth mail that brought one. */
    private String calendarOf(CaseNumber speaker, int which) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> lettersTo(speaker).waitFor(1).stream()
                                .flatMap(mail -> LetterBox.filesOf(mail).stream())
                                .map(file -> new String(file, StandardCharsets.UTF_8))
                                .toList(),
                        files -> files.size() >= which)
                .get(which - 1);
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
