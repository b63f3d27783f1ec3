package bildungslandschaft.conference;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what does not fit together in a programme. What is dropped is in nobody's way. */
final class ProgrammeClashes {

    /** Keep what is written from right to left from turning the sentence around it. */
    private static final char ISOLATE = '\u2068';

    private static final char END_OF_ISOLATE = '\u2069';

    private final ConferenceFrame frame;
    private final Map<UUID, ProgrammePerson> people;

    private final RoomNeeds needs;

    private ProgrammeClashes(ConferenceFrame frame, Map<UUID, ProgrammePerson> people, RoomNeeds needs) {
        this.frame = frame;
        this.people = people;
        this.needs = needs;
    }

    /** Each in one sentence, in the order of the day. */
    static List<String> in(
            ConferenceFrame frame, List<ProgrammeLine> lines, Map<UUID, ProgrammePerson> people, RoomNeeds needs) {
        var check = new ProgrammeClashes(frame, people, needs);
        var held = lines.stream().filter(line -> !line.entry().dropped()).toList();
        var clashes = new ArrayList<String>();
        if (frame.formerVenue() != null) {
            clashes.add("Die Räume gehören noch zum vorigen Ort %s. Bitte tragen Sie die des neuen ein."
                    .formatted(quoted(frame.formerVenue())));
        }
        for (int i = 0; i < held.size(); i++) {
            clashes.addAll(check.alone(held.get(i)));
            for (var other : held.subList(i + 1, held.size())) {
                clashes.addAll(check.together(held.get(i), other));
            }
        }
        return clashes;
    }

    private List<String> alone(ProgrammeLine line) {
        var clashes = new ArrayList<String>();
        var entry = line.entry();
        if (!entry.endsAt().isAfter(entry.startsAt())) {
            clashes.add("%s endet, bevor es beginnt (%s).".formatted(titled(line), line.time()));
        }
        if (entry.startsAt().isBefore(frame.opensAt()) || entry.endsAt().isAfter(frame.closesAt())) {
            clashes.add("%s (%s) liegt außerhalb des Tages von %s bis %s Uhr."
                    .formatted(titled(line), line.time(), frame.opensAt(), frame.closesAt()));
        }
        var name = entry.room();
        if (name != null) {
            var room = frame.room(name);
            if (room.isEmpty()) {
                clashes.add("Den Raum %s von %s gibt es nicht mehr.".formatted(quoted(name), titled(line)));
            } else if (entry.capacity() != null && entry.capacity() > room.get().capacity()) {
                clashes.add("%s hat %d Plätze, der Raum %s nur %d."
                        .formatted(
                                titled(line),
                                entry.capacity(),
                                quoted(name),
                                room.get().capacity()));
            }
            room.flatMap(found -> needs.exceeded(line, found)).ifPresent(clashes::add);
        }
        return clashes;
    }

    private List<String> together(ProgrammeLine one, ProgrammeLine other) {
        var clashes = new ArrayList<String>();
        if (!one.entry().meets(other.entry())) {
            return clashes;
        }
        var both = "%s (%s) und %s (%s)".formatted(titled(one), one.time(), titled(other), other.time());
        var room = one.entry().room();
        if (room != null && room.equals(other.entry().room())) {
            clashes.add("Im Raum %s überschneiden sich %s.".formatted(quoted(room), both));
        }
        peopleOf(one).stream()
                .filter(name -> peopleOf(other).stream().anyMatch(another -> same(name, another)))
                .map(name -> "%s ist gleichzeitig bei %s.".formatted(isolated(name), both))
                .forEach(clashes::add);
        return clashes;
    }

    private Set<String> peopleOf(ProgrammeLine line) {
        var person = people.get(line.id());
        var names = new HashSet<String>();
        Stream.of(line.entry().host(), person == null || !person.coming() ? null : person.name())
                .filter(ProgrammeClashes::isName)
                .forEach(name -> {
                    if (names.stream().noneMatch(known -> same(known, name))) {
                        names.add(name);
                    }
                });
        return names;
    }

    private static boolean isName(@Nullable String name) {
        return name != null && !name.isBlank();
    }

    private static boolean same(String name, String other) {
        return key(name).equals(key(other));
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.GERMAN);
    }

    private static String titled(ProgrammeLine line) {
        return quoted(line.entry().title());
    }

    private static String quoted(String text) {
        return "„" + isolated(text) + "“";
    }

    static String isolated(String text) {
        var signs = text.toCharArray();
        return Bidi.requiresBidi(signs, 0, signs.length) ? ISOLATE + text + END_OF_ISOLATE : text;
    }
}
