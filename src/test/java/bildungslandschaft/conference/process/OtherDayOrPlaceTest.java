package bildungslandschaft.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.ConferencePlans;
import bildungslandschaft.conference.PlanLine;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.ProgrammeSheets;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.registration.GuestState;
import bildungslandschaft.conference.registration.SampleGuests;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was laid down for one day and one place, once there is another one. */
@OfficeTest
@DisplayName("Anderer Tag, anderer Ort")
class OtherDayOrPlaceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);

    private final ApplicationContext office;
    private final ConferenceRoad road;
    private final SampleConferences conferences;
    private final SampleProgramme programme;
    private final SampleGuests guests;

    @Autowired
    private OfficeClock clock;

    @Autowired
    OtherDayOrPlaceTest(ApplicationContext office) {
        this.office = office;
        this.road = new ConferenceRoad(office);
        this.conferences = road.conferences;
        this.programme = new SampleProgramme(office);
        this.guests = new SampleGuests(office);
    }

    @BeforeEach
    void beginInJanuary() {
        conferences.travelTo(LocalDate.of(2027, 1, 11));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Was erledigt ist, behält beim Verschieben die Frist, zu der es erledigt wurde")
    void whatIsDoneKeepsItsDeadline() {
        var number = road.clarified(road.planned(DAY)).number();
        var before = line(number, PlanStep.CLARIFY_GOALS);
        move(number, DAY.minusWeeks(8));
        assertThat(before.status()).isEqualTo(PlanLine.Status.DONE);
        assertThat(line(number, PlanStep.CLARIFY_GOALS).dueOn()).isEqualTo(before.dueOn());
        assertThat(line(number, PlanStep.RESERVE_VENUE).dueOn())
                .isEqualTo(conferences.due(PlanStep.RESERVE_VENUE, DAY.minusWeeks(8)));
    }

    @Test
    @DisplayName("Ein Ersatzort muss für alle reichen, die schon angemeldet sind")
    void anotherPlaceHoldsThoseWhoAreRegistered() {
        var number = conferences.inviting(3);
        for (int i = 0; i < 3; i++) {
            guests.register(number);
        }
        var story = withoutPlace(number);
        assertThatThrownBy(() -> replace(story, 2))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("capacity"))
                .hasMessageContaining("Angemeldet sind schon 3 Gäste.");
        assertThat(conferences.view(number).venueLost()).isTrue();
        replace(story, 3);
        assertThat(conferences.view(number).venueLost()).isFalse();
    }

    @Test
    @DisplayName("Die Räume des vorigen Ortes stehen als Widerspruch da, bis jemand die neuen einträgt")
    void theRoomsOfThePlaceBeforeAreSaidToBeOld() {
        var number = conferences.inviting(20);
        programme.rooms(number, 20, "Aula");
        programme.add(number, SampleProgramme.in(SampleProgramme.talk("Begrüßung", "09:00", "10:00"), "Aula"));
        programme.release(number);
        var story = withoutPlace(number);
        assertThat(publicRoom(number))
                .as("nobody is sent to a place that is lost")
                .isNull();
        replace(story, 20);

        assertThat(programme.clashes(number))
                .containsExactly("Die Räume gehören noch zum vorigen Ort „Refektorium Doberlug (Demo)“."
                        + " Bitte tragen Sie die des neuen ein.");
        assertThat(publicRoom(number)).as("nobody is sent to the old place").isNull();

        arrange(number, 20);
        assertThat(programme.clashes(number)).isEmpty();
        assertThat(publicRoom(number)).isEqualTo("Aula");
    }

    @Test
    @DisplayName("Angemeldet wird nur, wer in den Raum passt, in dem alle zusammenkommen")
    void nobodyIsSeatedWhoDoesNotFitIntoTheRoomForAll() {
        var number = conferences.inviting(5);
        programme.rooms(number, 2, "Aula");
        programme.add(number, SampleProgramme.in(SampleProgramme.talk("Begrüßung", "09:00", "10:00"), "Aula"));
        assertThat(guests.stateOf(guests.register(number))).isEqualTo(GuestState.SEATED);
        assertThat(guests.stateOf(guests.register(number))).isEqualTo(GuestState.SEATED);
        var third = guests.register(number);
        assertThat(guests.stateOf(third)).isEqualTo(GuestState.WAITING);

        arrange(number, 3);
        assertThat(guests.stateOf(third)).as("once there is a larger room").isEqualTo(GuestState.SEATED);
    }

    @Test
    @DisplayName("Kommen in dem kleinen Raum nicht mehr alle zusammen, so rückt nach, wer wartet")
    void whoWaitsMovesUpWhenTheSmallRoomDoesNotMatterAnyMore() {
        var number = conferences.inviting(5);
        programme.rooms(number, 1, "Aula");
        var talk =
                programme.add(number, SampleProgramme.in(SampleProgramme.talk("Begrüßung", "09:00", "10:00"), "Aula"));
        guests.register(number);
        var second = guests.register(number);
        assertThat(guests.stateOf(second)).isEqualTo(GuestState.WAITING);

        office.getBean(Programme.class).remove(talk, conferences.actor(SampleConferences.COORDINATOR));

        assertThat(guests.stateOf(second)).isEqualTo(GuestState.SEATED);
    }

    private ProcessStory withoutPlace(CaseNumber number) {
        conferences.planning().loseVenue(number, "Wasserschaden", conferences.actor(SampleConferences.COORDINATOR));
        return new ProcessStory(office).about(number);
    }

    private void replace(ProcessStory story, int places) {
        story.complete(ReplaceVenue.class, new ReplaceVenue.Input("Dorfkrug", "Am Anger 1", places, List.of(), null));
    }

    private void move(CaseNumber number, LocalDate day) {
        conferences
                .planning()
                .move(number, DAY, day, true, "Kreistag", conferences.actor(SampleConferences.COORDINATOR));
    }

    private void arrange(CaseNumber number, int places) {
        programme.arrangeAnew(number, places, "Aula");
    }

    private PlanLine line(CaseNumber number, PlanStep step) {
        return office
                .getBean(ConferencePlans.class)
                .find(number, conferences.actor(SampleConferences.COORDINATOR))
                .orElseThrow()
                .lines()
                .stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private String publicRoom(CaseNumber number) {
        return office.getBean(ProgrammeSheets.class)
                .released(number)
                .orElseThrow()
                .lines()
                .get(0)
                .entry()
                .room();
    }
}
