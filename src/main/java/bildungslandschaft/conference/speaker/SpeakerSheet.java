package bildungslandschaft.conference.speaker;

import bildungslandschaft.conference.ConferenceView;
import bildungslandschaft.conference.ProgrammeLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All who are asked for a conference, in the order of its day. */
public record SpeakerSheet(ConferenceView conference, List<Line> lines) {

    public SpeakerSheet {
        lines = List.copyOf(lines);
    }

    public long count(SpeakerState state) {
        return lines.stream().filter(line -> line.file().state() == state).count();
    }

    /** How many have agreed and not cancelled. */
    public long engaged() {
        return lines.stream().filter(line -> line.file().state().engaged()).count();
    }

    /** @param part of the day; null if it has been taken out since */
    public record Line(SpeakerView file, @Nullable ProgrammeLine part) {}
}
