package bildungslandschaft.conference;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A conference's programme.
 *
 * @param people by the id of the part; empty where it is shown to everybody
 * @param clashes what does not fit together, each in one sentence
 * @param released whether everybody can read it
 */
public record ProgrammeSheet(
        ConferenceView conference,
        ConferenceFrame frame,
        List<ProgrammeLine> lines,
        Map<UUID, ProgrammePerson> people,
        List<String> clashes,
        boolean released) {

    public ProgrammeSheet {
        lines = List.copyOf(lines);
        people = Map.copyOf(people);
        clashes = List.copyOf(clashes);
    }

    /** The parts for which nobody has agreed yet. */
    public List<ProgrammeLine> vacant() {
        return lines.stream()
                .filter(line -> line.entry().needsPerson() && line.entry().state() == ProgrammeState.PLANNED)
                .toList();
    }
}
