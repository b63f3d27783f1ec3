package bildungslandschaft.conference;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether the guests who have a place already fit into the rooms of a programme. */
final class RoomNeeds {

    private final List<ProgrammeLine> held;
    private final Attendance attendance;

    RoomNeeds(List<ProgrammeLine> lines, Attendance attendance) {
        this.held = lines.stream().filter(line -> !line.entry().dropped()).toList();
        this.attendance = attendance;
    }

    /** What is said of a part that would be too full in this room. */
    Optional<String> exceeded(ProgrammeLine line, ConferenceRoom room) {
        long guests = guestsOf(line);
        if (guests <= room.capacity()) {
            return Optional.empty();
        }
        var title = ProgrammeClashes.isolated(line.entry().title());
        return Optional.of((line.entry().kind() == ProgrammeKind.THEME_TABLE
                        ? "An „%s“ sitzen schon %d Gäste, der Raum „%s“ hat nur %s."
                        : "Zu „%s“ kommen schon %d Gäste, der Raum „%s“ hat nur %s.")
                .formatted(
                        title,
                        guests,
                        ProgrammeClashes.isolated(room.name()),
                        room.capacity() == 1 ? "1 Platz" : room.capacity() + " Plätze"));
    }

    /**
     * What is said if a room that becomes smaller is too small then.
     *
     * @param before the room as it was, with the name under which the programme knows it
     */
    Optional<String> exceededIn(ConferenceRoom before, ConferenceRoom after) {
        return after.capacity() >= before.capacity()
                ? Optional.empty()
                : held.stream()
                        .filter(line -> before.name().equals(line.entry().room()))
                        .flatMap(line -> exceeded(line, after).stream())
                        .findFirst();
    }

    /** How many people the smallest of the rooms holds into which everybody has to go; empty if there is none. */
    Optional<Integer> plenaryPlaces(ConferenceFrame frame) {
        return held.stream()
                .filter(this::isForAll)
                .map(line -> line.entry().room())
                .filter(Objects::nonNull)
                .flatMap(room -> frame.room(room).stream())
                .map(ConferenceRoom::capacity)
                .min(Comparator.naturalOrder());
    }

    /** Of parts at the same time nobody knows who goes to which; a table has guests of its own. */
    private long guestsOf(ProgrammeLine line) {
        if (!held.contains(line)) {
            return 0;
        }
        var entry = line.entry();
        if (entry.kind() == ProgrammeKind.THEME_TABLE) {
            return attendance.atTables().getOrDefault(line.id(), 0L);
        }
        return isForAll(line) ? attendance.guests() : 0;
    }

    private boolean isForAll(ProgrammeLine line) {
        var entry = line.entry();
        boolean alone = held.stream()
                .filter(other -> other.entry().kind() != ProgrammeKind.BREAK)
                .noneMatch(other -> !other.id().equals(line.id()) && entry.meets(other.entry()));
        return entry.kind().plenary() && alone;
    }
}
