package bildungslandschaft.conference.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.BudgetRelease;
import bildungslandschaft.conference.ConferenceResolution;
import bildungslandschaft.conference.Release;
import bildungslandschaft.testing.EarlierModels;
import bildungslandschaft.testing.OfficeTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A conference that was begun when team and budget had no diagram of their own. */
@OfficeTest
@DisplayName("Konferenz unter einem früheren Modell")
class EarlierConferenceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Sie kommt unter dem neuen Programm bis zur Einladung, erinnert wie zu ihrer Zeit")
    void itGoesOnAsItBegan() {
        var road = new ConferenceRoad(office);
        road.conferences.travelTo(LocalDate.of(2027, 1, 11));
        var story = EarlierModels.during(
                office,
                () -> road.staffed(road.resolved(road.clarified(road.planned(DAY)), ConferenceResolution.RESOLVED)));
        road.budgeted(story, BudgetRelease.REVISE);
        assertThat(story.openTasks()).containsExactly("planConference");
        road.budgeted(road.staffed(story), BudgetRelease.RELEASED);
        assertThat(story.openTasks()).contains("reserveVenue", "draftProgramme", "planPublicity");

        story.completeAs("falke", DraftProgramme.class, new DraftProgramme.Input("Vorträge"));
        road.programmeCompiled(story);
        story.letPass("programmeReminderDue")
                .run(RemindOfProgramme.class)
                .assertReached(ConferenceProgrammeProcess.End.programmeReminded);
        road.conferences
                .planning()
                .move(
                        story.number(),
                        DAY,
                        DAY.plusWeeks(1),
                        true,
                        "Der Kreistag tagt",
                        road.conferences.actor("falke"));
        assertThat(story.openTasks()).contains("releaseProgramme");
        story.completeAs("eiche", ReleaseProgramme.class, new ReleaseProgramme.Input(Release.RELEASED, null, null));
        assertThat(story.openTasks()).as("its form asks for no edition").doesNotContain("releaseProgramme");
    }

    @Test
    @DisplayName("Ihre Anmeldung schließt wie zu ihrer Zeit, ohne dass jemand zählt")
    void itsRegistrationClosesAsItBegan() {
        var road = new ConferenceRoad(office);
        road.conferences.travelTo(LocalDate.of(2027, 1, 11));
        var story = EarlierModels.during(office, () -> road.registrationOpen(DAY, 50));
        assertThat(story.whatWaits()).contains("registrationClosing").doesNotContain("registrationCheckDue");
        road.conferences
                .planning()
                .move(story.number(), DAY, DAY.plusWeeks(1), true, "Der Saal", road.conferences.actor("falke"));
        story.letPass("registrationClosing").run(CloseRegistration.class);
        assertThat(LocalDate.now(clock)).isEqualTo("2027-11-05");
        assertThat(story.openTasks()).contains("assignTables").doesNotContain("recruitGuests");
    }
}
