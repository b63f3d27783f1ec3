package bildungslandschaft.conference.registration;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.conference.ProgrammeItemChanged;
import bildungslandschaft.conference.ProgrammeParts;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.Race;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who act at the same moment: one of them gets the last place, and nothing happens twice. */
@OfficeTest
class GuestRaceTest {

    private final ApplicationContext office;
    private final JdbcTemplate database;
    private final SampleConferences conferences;
    private final SampleGuests guests;

    @Autowired
    GuestRaceTest(ApplicationContext office, JdbcTemplate database) {
        this.office = office;
        this.database = database;
        this.conferences = new SampleConferences(office);
        this.guests = new SampleGuests(office);
    }

    @RepeatedTest(8)
    void theLastPlaceIsGivenOnce(RepetitionInfo round) throws Exception {
        var conference = conferences.inviting(1);
        var both = Race.run(
                round.getCurrentRepetition() - 1,
                () -> guests.stateOf(guests.register(conference)),
                () -> guests.stateOf(guests.register(conference)));
        assertThat(both).containsExactlyInAnyOrder(GuestState.SEATED, GuestState.WAITING);
    }

    @RepeatedTest(8)
    void twoClicksAreOneRegistration(RepetitionInfo round) throws Exception {
        var conference = conferences.inviting(5);
        var request = SampleGuests.request("Rosa Rotkehlchen", SampleGuests.address());
        var submission = UUID.randomUUID();
        var both = Race.run(
                round.getCurrentRepetition() - 1,
                () -> click(conference, request, submission),
                () -> click(conference, request, submission));
        assertThat(both.get(0)).isEqualTo(both.get(1));
        assertThat(database.queryForObject(
                        "select count(*) from conference_guests where conference = ?",
                        Integer.class,
                        conference.value()))
                .isEqualTo(1);
    }

    @RepeatedTest(8)
    void whoMovesUpAndCancelsAtTheSameMomentLeavesThePlaceToTheNext(RepetitionInfo round) throws Exception {
        var conference = conferences.inviting(1);
        var first = guests.register(conference);
        var second = guests.register(conference);
        var third = guests.register(conference);
        Race.run(round.getCurrentRepetition() - 1, () -> guests.cancel(first), () -> guests.cancel(second));
        assertThat(guests.stateOf(first)).isEqualTo(GuestState.CANCELLED);
        assertThat(guests.stateOf(second)).isEqualTo(GuestState.CANCELLED);
        assertThat(guests.stateOf(third)).isEqualTo(GuestState.SEATED);
    }

    @RepeatedTest(12)
    void whoTakesATableByLinkWhileAWishedOneBecomesFreeGetsTheOneTheyTook(RepetitionInfo round) throws Exception {
        var conference = conferences.inviting(5);
        var wished = conferences.table(conference, "Lesen", 1);
        var other = conferences.table(conference, "Musik", 5);
        var sitting = guests.register(conference, "Till Turmfalke", SampleGuests.address(), wished);
        var seeker = guests.register(conference, "Rosa Rotkehlchen", SampleGuests.address(), wished);
        var link = office.getBean(TransactionTemplate.class)
                .execute(status -> "/link/"
                        + guests.links().issue(SampleGuests.purposeOfRebooking(), seeker.value(), Duration.ofDays(1)));
        var citizen = Caller.citizen(office);
        var both = Race.run(
                round.getCurrentRepetition() - 1,
                () -> citizen.send(String.valueOf(link), Map.of("table", other.toString()))
                                .getStatus()
                        == 200,
                () -> guests.cancel(sitting));
        assertThat(both).containsExactly(true, true);
        assertThat(guests.tableOf(seeker)).isEqualTo(other);
    }

    @RepeatedTest(8)
    void nobodyRebooksToATableThatIsDroppedMeanwhileWithoutHearingOfIt(RepetitionInfo round) throws Exception {
        var conference = conferences.inviting(5);
        var table = conferences.table(conference, "Lesen", 5);
        var guest = guests.register(conference);
        var rebooked = Race.run(round.getCurrentRepetition() - 1, () -> rebook(guest, table), () -> dropped(table))
                .get(0);
        assertThat(database.queryForObject(
                        "select count(*) from messages where case_number = ? and template like '%table-changed'",
                        Integer.class, guest.value()))
                .isEqualTo(rebooked ? 1 : 0);
    }

    /** @return false if the table is not there any more */
    private boolean rebook(CaseNumber guest, UUID table) {
        try {
            guests.rebook(guest, table);
            return true;
        } catch (RefusedException gone) {
            return false;
        }
    }

    /** Plan B of whoever has the file on the table's person in hand. */
    private boolean dropped(UUID table) {
        office.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> office.getBean(ProgrammeParts.class)
                        .adapt(table, ProgrammeItemChanged.Change.DROPPED, Actor.software()));
        return true;
    }

    private CaseNumber click(CaseNumber conference, RegistrationRequest request, UUID submission) {
        return office.getBean(GuestDesk.class)
                .register(conference, request, submission, null, GuestDesk.GUEST)
                .number();
    }
}
