package bildungslandschaft.conference;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What project management lays down for one part of the day.
 *
 * @param room one of the conference's rooms; null for a part for everybody
 * @param capacity places; null for a part that has none of its own
 * @param host who is there and answers for it, e.g. the host of a theme table
 * @param needsPerson whether somebody has to be asked for it
 * @param planB what happens if that person cancels
 */
public record ProgrammeEntry(
        ProgrammeKind kind,
        String title,
        LocalTime startsAt,
        LocalTime endsAt,
        @Nullable String room,
        @Nullable Integer capacity,
        @Nullable String host,
        boolean needsPerson,
        ProgrammeState state,
        @Nullable String planB) {

    public boolean dropped() {
        return state == ProgrammeState.DROPPED;
    }

    /** What it is and what it is called, e.g. "Vortrag „Forschen in der Krippe“". */
    public String inWords() {
        return "%s „%s“".formatted(kind.label(), ProgrammeClashes.isolated(title));
    }

    /** When and where, in one line: "09:00–09:30 Uhr, Aula". */
    String whenAndWhere() {
        return whenAndWhere(startsAt, endsAt, room);
    }

    static String whenAndWhere(LocalTime from, LocalTime to, @Nullable String room) {
        var time = "%s–%s Uhr".formatted(from, to);
        return room == null ? time : time + ", " + ProgrammeClashes.isolated(room);
    }

    boolean meets(ProgrammeEntry other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
