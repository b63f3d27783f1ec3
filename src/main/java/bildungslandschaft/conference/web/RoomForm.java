package bildungslandschaft.conference.web;

import bildungslandschaft.conference.ConferenceFrame;
import bildungslandschaft.conference.ConferenceRoom;
import bildungslandschaft.workflow.TypedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The rooms and times of a conference as they were typed.
 *
 * @param version of the timetable when the page was opened; -1 if there was none
 */
record RoomForm(String opensAt, String closesAt, String version, List<Row> rows) {

    private static final int MORE = 3;
    private static final int MOST_ROWS = 60;
    private static final int MOST_NAME = 80;

    static RoomForm of(ConferenceFrame frame) {
        var rows = new ArrayList<Row>();
        frame.rooms()
                .forEach(room -> rows.add(
                        new Row(room.name(), room.name(), room.capacity().toString())));
        return new RoomForm(
                frame.opensAt().toString(),
                frame.closesAt().toString(),
                String.valueOf(frame.version()),
                withMore(rows));
    }

    /** Lists of values rather than numbered fields, so that nobody can make up a row number. */
    static RoomForm sent(MultiValueMap<String, String> sent) {
        var names = sent.getOrDefault("name", List.of());
        var rows = new ArrayList<Row>();
        for (int i = 0; i < Math.min(names.size(), MOST_ROWS); i++) {
            rows.add(new Row(
                    TypedText.line(at(sent.getOrDefault("before", List.of()), i)),
                    TypedText.line(names.get(i)),
                    TypedText.line(at(sent.getOrDefault("capacity", List.of()), i))));
        }
        return new RoomForm(
                TypedText.line(sent.getFirst("opensAt")),
                TypedText.line(sent.getFirst("closesAt")),
                TypedText.line(sent.getFirst("version")),
                withMore(rows));
    }

    RoomForm seeing(int newer) {
        return new RoomForm(opensAt, closesAt, String.valueOf(newer), rows);
    }

    /** Where it stands what has become of a room: its name if it was taken out, otherwise its places. */
    String fieldOf(@Nullable String roomBefore) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).before().equals(roomBefore)) {
                return (rows.get(i).empty() ? "name-" : "capacity-") + i;
            }
        }
        return "";
    }

    int seen() {
        return version.matches("[0-9]{1,8}") ? Integer.parseInt(version) : -1;
    }

    /** Messages by field, in the order of the page; empty if it can be saved as typed. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        var start = Typed.time(opensAt);
        var end = Typed.time(closesAt);
        if (start == null) {
            problems.put("opensAt", "Bitte eine Uhrzeit, zum Beispiel 9:00.");
        }
        if (end == null) {
            problems.put("closesAt", "Bitte eine Uhrzeit, zum Beispiel 16:30.");
        } else if (start != null && !end.isAfter(start)) {
            problems.put("closesAt", "Das Ende liegt nicht nach dem Beginn.");
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.empty()) {
                continue;
            }
            var nameProblem = Typed.lengthProblem(row.name(), MOST_NAME, "Bitte nennen Sie den Raum.");
            if (nameProblem == null && !seen.add(row.name().toLowerCase(Locale.GERMAN))) {
                nameProblem = "Diesen Raum gibt es zweimal.";
            }
            if (nameProblem != null) {
                problems.put("name-" + i, nameProblem);
            }
            if (!row.capacity().matches("[1-9][0-9]{0,3}")) {
                problems.put("capacity-" + i, "Bitte eine Zahl von 1 bis 9999.");
            }
        }
        return problems;
    }

    List<ConferenceRoom> rooms() {
        return rows.stream()
                .filter(row -> !row.empty())
                .map(row -> new ConferenceRoom(row.name(), Integer.valueOf(row.capacity())))
                .toList();
    }

    /** The new names of rooms by their old ones. */
    Map<String, String> renamed() {
        var renamed = new HashMap<String, String>();
        rows.stream()
                .filter(row -> !row.empty() && !row.before().isEmpty())
                .forEach(row -> renamed.put(row.before(), row.name()));
        return renamed;
    }

    private static String at(List<String> values, int i) {
        return i < values.size() ? values.get(i) : "";
    }

    /** There is always room for some more. */
    private static List<Row> withMore(List<Row> rows) {
        var all = new ArrayList<>(rows);
        long free = all.stream().filter(Row::empty).count();
        for (long i = free; i < MORE; i++) {
            all.add(new Row("", "", ""));
        }
        return List.copyOf(all);
    }

    /** @param before the name under which the room was known; empty for a new one */
    record Row(String before, String name, String capacity) {

        /** Left empty, or emptied to take the room out. */
        boolean empty() {
            return name.isEmpty() && (capacity.isEmpty() || !before.isEmpty());
        }
    }
}
