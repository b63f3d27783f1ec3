package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ThemeTable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who could sit where. Whoever has a table keeps it, since they were told of it; the others get, in the order in which
 * they registered, the dearest wish at which there is a place, and where there is none the emptiest table.
 */
final class TableProposal {

    private static final List<String> WISHES =
            List.of("nach dem ersten Wunsch", "nach dem zweiten", "nach dem dritten");

    private final Map<UUID, ThemeTable> tables;
    private final Map<UUID, Long> taken = new HashMap<>();
    private final Map<Guest, UUID> seats = new LinkedHashMap<>();
    private final Map<Guest, UUID> found = new LinkedHashMap<>();
    private int withoutTable;

    private TableProposal(List<ThemeTable> tables) {
        this.tables = tables.stream().collect(Collectors.toMap(ThemeTable::id, Function.identity()));
    }

    /** @param guests those with a place, in the order of registration */
    static TableProposal of(List<Guest> guests, List<ThemeTable> tables) {
        var proposal = new TableProposal(tables);
        guests.stream().filter(proposal::sits).forEach(guest -> proposal.seat(guest, guest.table()));
        var others = guests.stream().filter(guest -> !proposal.sits(guest)).toList();
        others.forEach(guest -> proposal.tableFor(guest)
                .ifPresentOrElse(
                        table -> {
                            proposal.seat(guest, table);
                            proposal.found.put(guest, table);
                        },
                        () -> proposal.withoutTable++));
        return proposal;
    }

    /** The tables of those who had none. */
    Map<Guest, UUID> found() {
        return found;
    }

    /** For how many there is no place at any table. */
    int withoutTable() {
        return withoutTable;
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

    private Optional<UUID> tableFor(Guest guest) {
        return guest.wishes().stream()
                .filter(wish -> tables.containsKey(wish) && free(tables.get(wish)) > 0)
                .findFirst()
                .or(() -> tables.values().stream()
                        .filter(table -> free(table) > 0)
                        .max(Comparator.comparing(this::free).thenComparing(ThemeTable::title))
                        .map(ThemeTable::id));
    }

    private long free(ThemeTable table) {
        long places = table.capacity() == null ? Long.MAX_VALUE : table.capacity();
        return places - taken.getOrDefault(table.id(), 0L);
    }
}
