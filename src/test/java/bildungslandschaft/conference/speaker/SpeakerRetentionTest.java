package bildungslandschaft.conference.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** When the office lets go of those who spoke: not before its time, and then wholly. */
@OfficeTest
class SpeakerRetentionTest {

    private final ApplicationContext office;
    private final OfficeClock clock;
    private final JdbcTemplate database;
    private final SampleSpeakers speakers;

    @Autowired
    SpeakerRetentionTest(ApplicationContext office, OfficeClock clock, JdbcTemplate database) {
        this.office = office;
        this.clock = clock;
        this.database = database;
        this.speakers = new SampleSpeakers(office);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void whatSomebodyNeededGoesSoonAndTheNameLater() {
        var conferences = new SampleConferences(office);
        var conference = conferences.planAhead();
        var day = conferences.view(conference).day();
        var number = speakers.askedForDocuments(speakers.engaged(conference));
        new LetterBox(office, SampleSpeakers.address(number)).waitFor(2);
        office.getBean(SpeakerDocuments.class)
                .receive(
                        number,
                        new SpeakerMaterial(
                                "Übergänge", "Drei Beispiele", null, SpeakerMaterial.Rights.ALL, null, "Rampe"),
                        Actor.outside("Referierende Person"));

        forgetOn(day.plusDays(13));
        assertThat(material(number).support()).isEqualTo("Rampe");
        forgetOn(day.plusDays(14));
        assertThat(material(number).support()).isNull();
        assertThat(material(number).talkTitle()).isEqualTo("Übergänge");

        forgetOn(day.plusMonths(6).minusDays(1));
        assertThat(speakers.file(number).contact()).isNotNull();
        forgetOn(day.plusMonths(6));
        assertThat(speakers.file(number).contact()).isNull();
        assertThat(database.queryForList("select * from conference_speakers where case_number = ?", number.value())
                        .toString())
                .doesNotContain("Kanarienvogel", SampleSpeakers.address(number), "Übergänge");
        assertThat(database.queryForObject(
                        "select count(*) from messages where case_number = ?", Integer.class, number.value()))
                .isZero();
    }

    private SpeakerMaterial material(CaseNumber number) {
        return Objects.requireNonNull(speakers.file(number).material());
    }

    private void forgetOn(LocalDate day) {
        clock.travelTo(day.atTime(4, 0).atZone(clock.getZone()).toInstant());
        office.getBean(SpeakerRetention.class).forgetDue();
    }
}
