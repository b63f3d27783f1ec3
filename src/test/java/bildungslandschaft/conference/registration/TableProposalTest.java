package bildungslandschaft.conference.registration;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.conference.ThemeTable;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is proposed for which table: what was promised stays, wishes come next, then whoever has room. */
class TableProposalTest {

    private final ThemeTable lesen = table("Lesen", 2);
    private final ThemeTable musik = table("Musik", 3);
    private final List<Guest> guests = new ArrayList<>();

    @Test
    void whoeverSitsStaysAndTheOthersGetTheirDearestFreeWish() {
        var sitting = guest(musik.id(), lesen.id());
        var first = guest(null, lesen.id(), musik.id());
        var second = guest(null, lesen.id(), musik.id());
        var third = guest(null, lesen.id(), musik.id());
        var proposal = proposal();
        assertThat(proposal.found())
                .doesNotContainKey(sitting)
                .containsEntry(first, lesen.id())
                .containsEntry(second, lesen.id())
                .containsEntry(third, musik.id());
        assertThat(proposal.describe(lesen)).isEqualTo("2 von 2 Plätzen: 2 nach dem ersten Wunsch");
        assertThat(proposal.describe(musik)).isEqualTo("2 von 3 Plätzen: 1 nach dem zweiten, 1 zugeteilt");
    }

    @Test
    void whoWishesNothingGoesWhereMostPlacesAreFree() {
        var any = guest(null);
        assertThat(proposal().found()).containsEntry(any, musik.id());
    }

    @Test
    void tablesWhosePlacesNobodyHasCountedFillEvenly() {
        var tables = List.of(table("Bewegung", null), table("Wald", null));
        for (int i = 0; i < 6; i++) {
            guest(null);
        }
        var proposal = TableProposal.of(guests, tables);
        assertThat(tables).extracting(proposal::describe).containsOnly("3 Gäste: 3 zugeteilt");
    }

    @Test
    void whoseWishesDoNotDecideAreSpreadEvenlyHoweverLargeATableIs() {
        var tables = List.of(table("Elbe", 15), table("Elster", 5), table("Heide", 4));
        for (int i = 0; i < 9; i++) {
            guest(null);
        }
        var proposal = TableProposal.of(guests, tables);
        assertThat(tables)
                .extracting(proposal::describe)
                .containsExactly(
                        "3 von 15 Plätzen: 3 zugeteilt",
                        "3 von 5 Plätzen: 3 zugeteilt",
                        "3 von 4 Plätzen: 3 zugeteilt");
    }

    @Test
    void whoWishesNothingTakesNobodysWish() {
        var tables = List.of(table("Einzel", 1), table("Offen", 9));
        var any = guest(null);
        var keen = guest(null, tables.get(0).id());
        assertThat(TableProposal.of(guests, tables).found())
                .containsEntry(keen, tables.get(0).id())
                .containsEntry(any, tables.get(1).id());
    }

    @Test
    void whereNoPlaceIsLeftItSaysForHowMany() {
        for (int i = 0; i < 7; i++) {
            guest(null, lesen.id());
        }
        assertThat(proposal().without()).hasSize(2);
        assertThat(proposal().describe(lesen)).isEqualTo("2 von 2 Plätzen: 2 nach dem ersten Wunsch");
        assertThat(proposal().describe(musik)).isEqualTo("3 von 3 Plätzen: 3 zugeteilt");
    }

    @Test
    void aTableThatIsGoneSeatsNobody() {
        var lost = guest(UUID.randomUUID(), UUID.randomUUID(), lesen.id());
        assertThat(proposal().found()).containsEntry(lost, lesen.id());
    }

    private TableProposal proposal() {
        return TableProposal.of(guests, List.of(lesen, musik));
    }

    private static ThemeTable table(String title, @Nullable Integer places) {
        return new ThemeTable(UUID.randomUUID(), title, places, null, LocalTime.of(10, 30), LocalTime.of(12, 0));
    }

    private Guest guest(@Nullable UUID table, @Nullable UUID... wishes) {
        var guest = new Guest(
                new CaseNumber("ANM-2027-%04d".formatted(guests.size() + 1)),
                new CaseNumber("KONF-2027-01"),
                UUID.randomUUID(),
                UUID.randomUUID(),
                guests.size() + 1,
                SampleGuests.request("Rosa Rotkehlchen", "gast@demo.example", wishes),
                Instant.EPOCH);
        guest.seat(table);
        guests.add(guest);
        return guest;
    }
}
