package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ThemeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who could sit where. Whoever has a table keeps it, since they were told of it; the others get, in the order in which
 * they registered, the dearest wish at which there is a place. Only then come those whose wishes do not decide: each goes
 * where the fewest sit, so that the tables fill evenly.
 */
final class TableProposal {

    private static final List<String> WISHES =
            List.of("nach dem ersten Wunsch", "nach dem zweiten", "nach dem dritten");

    private final Map<UUID, ThemeTable> tables;
    private final Map<UUID, Long> taken = new HashMap<>();
    private final Map<Guest, UUID> seats = new LinkedHashMap<>();
    private final Map<Guest, UUID> found = new LinkedHashMap<>();
    private final List<Guest> without = new ArrayList<>();

    private TableProposal(List<ThemeTable> tables) {
        this.tables = tables.stream().collect(Collectors.toMap(ThemeTable::id, Function.identity()));
    }

    /** @param guests those with a place, in the order of registration */
    static TableProposal of(List<Guest> guests, List<ThemeTable> tables) {
        var proposal = new TableProposal(tables);
        guests.stream().filter(proposal::sits).forEach(guest -> proposal.seat(guest, guest.table()));
        guests.stream().filter(guest -> !proposal.sits(guest)).forEach(proposal::seatByWish);
        guests.stream().filter(guest -> !proposal.seats.containsKey(guest)).forEach(proposal::seatEvenly);
        return proposal;
    }

    /** The tables of those who had none. */
    Map<Guest, UUID> found() {
        return found;
    }

    /** For whom there is no place at any table. */
    List<Guest> without() {
        return without;
    }

    /** Those who would sit at a table: first who is there already, then as the others were given a place. */
    List<Guest> at(ThemeTable table) {
        return seats.entrySet().stream()
                .filter(seat -> seat.getValue().equals(table.id()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Why a guest would sit at a table, in a few words. */
    static String reason(Guest guest, ThemeTable table) {
        int wish = guest.wishes().indexOf(table.id());
        if (wish >= 0) {
            return WISHES.get(wish);
        }
        return guest.wishes().isEmpty() ? "kein Wunsch genannt" : "an den gewünschten Tischen war kein Platz";
    }

    /** How a table would be taken, in words: "14 von 16 Plätzen: 9 nach dem ersten Wunsch, 5 zugeteilt". */
    String describe(ThemeTable table) {
        var sitting = seats.entrySet().stream()
                .filter(seat -> seat.getValue().equals(table.id()))
                .map(seat -> seat.getKey().wishes().indexOf(table.id()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var reasons = new StringBuilder();
        for (int wish = 0; wish < WISHES.size(); wish++) {
            append(reasons, sitting.getOrDefault(wish, 0L), WISHES.get(wish));
        }
        append(reasons, sitting.getOrDefault(-1, 0L), "zugeteilt");
        long guests = taken.getOrDefault(table.id(), 0L);
        var of = table.capacity() == null ? guests + " Gäste" : "%d von %d Plätzen".formatted(guests, table.capacity());
        return reasons.isEmpty() ? of : of + ": " + reasons;
    }

    private static void append(StringBuilder reasons, long guests, String why) {
        if (guests > 0) {
            reasons.append(reasons.isEmpty() ? "" : ", ")
                    .append(guests)
                    .append(' ')
                    .append(why);
        }
    }

    /** A table may have been taken out of the programme since. */
    private boolean sits(Guest guest) {
        return guest.table() != null && tables.containsKey(guest.table());
    }

    private void seat(Guest guest, UUID table) {
        taken.merge(table, 1L, Long::sum);
        seats.put(guest, table);
    }

    private void seatByWish(Guest guest) {
        guest.wishes().stream()
                .filter(wish -> tables.containsKey(wish) && free(tables.get(wish)) > 0)
                .findFirst()
                .ifPresent(table -> give(guest, table));
    }

    private void seatEvenly(Guest guest) {
        tables.values().stream()
                .filter(table -> free(table) > 0)
                .min(Comparator.<ThemeTable, Long>comparing(table -> taken.getOrDefault(table.id(), 0L))
                        .thenComparing(this::free, Comparator.reverseOrder())
                        .thenComparing(ThemeTable::title))
                .map(ThemeTable::id)
                .ifPresentOrElse(table -> give(guest, table), () -> without.add(guest));
    }

    private void give(Guest guest, UUID table) {
        seat(guest, table);
        found.put(guest, table);
    }

    private long free(ThemeTable table) {
        long places = table.capacity() == null ? Long.MAX_VALUE : table.capacity();
        return places - taken.getOrDefault(table.id(), 0L);
    }
}
