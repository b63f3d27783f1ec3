package bildungslandschaft.conference.registration;

import bildungslandschaft.workflow.CaseNumber;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who sits at which theme table and why, with those for whom that is only proposed.
 *
 * @param without those with a place at the conference for whom there is none at a table
 */
public record TablePlan(List<Table> tables, List<Seat> without) {

    public TablePlan {
        tables = List.copyOf(tables);
        without = List.copyOf(without);
    }

    static String path(CaseNumber conference) {
        return "/konferenz/" + conference + "/anmeldungen/tische";
    }

    /** How many still have to be given the table that is proposed for them. */
    public long proposed() {
        return tables.stream().mapToLong(Table::proposed).sum();
    }

    /** The proposed tables by the number of the guest. */
    public Map<CaseNumber, String> proposals() {
        return tables.stream()
                .flatMap(table -> table.seats().stream()
                        .filter(Seat::proposed)
                        .map(seat -> Map.entry(seat.number(), table.title())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param capacity null if nobody has counted its places */
    public record Table(
            String title, String whenAndWhere, @Nullable Integer capacity, List<Seat> seats) {

        long proposed() {
            return seats.stream().filter(Seat::proposed).count();
        }

        /** How full it would be, e.g. "14 von 16 Plätzen, davon 5 vorgeschlagen". */
        public String taken() {
            var all = capacity == null
                    ? (seats.size() == 1 ? "1 Gast" : seats.size() + " Gäste")
                    : "%d von %d Plätzen".formatted(seats.size(), capacity);
            return proposed() == 0 ? all : "%s, davon %d vorgeschlagen".formatted(all, proposed());
        }
    }

    /**
     * One guest at a table.
     *
     * @param reason why there, or why nowhere
     * @param standing whether the guest sits there, or is only proposed for it and has not been told
     */
    public record Seat(
            CaseNumber number,
            @Nullable String name,
            @Nullable String institution,
            String reason,
            Standing standing) {

        public boolean proposed() {
            return standing == Standing.PROPOSED;
        }

        static Seat of(Guest guest, String reason, Standing standing) {
            return new Seat(
                    guest.number(),
                    guest.details().map(GuestDetails::fullName).orElse(null),
                    guest.details().map(GuestDetails::institution).orElse(null),
                    reason,
                    standing);
        }
    }

    /** Whether a guest has the place already. */
    public enum Standing {
        SITS("sitzt schon"),
        PROPOSED("Vorschlag"),
        NOWHERE("kein Platz");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
