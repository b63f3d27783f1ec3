package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of the day as it stands.
 *
 * @param online whether whoever speaks is not in the room
 * @param version what whoever changes it has to have seen
 * @param changedBy who changed it last; null if nobody has yet
 */
public record ProgrammeLine(
        UUID id,
        CaseNumber conference,
        ProgrammeEntry entry,
        boolean online,
        int version,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    /** E.g. "09:00–09:30". */
    public String time() {
        return "%s–%s".formatted(entry.startsAt(), entry.endsAt());
    }

    /** When and where, in one line: "09:00–09:30 Uhr, Aula". */
    public String whenAndWhere() {
        return entry.whenAndWhere();
    }

    /**
     * As everybody may read it, without anybody's name.
     *
     * @param withRoom false while its room is one of a venue to which nobody goes any more
     */
    ProgrammeLine inPublic(boolean withRoom) {
        var open = new ProgrammeEntry(
                entry.kind(),
                entry.title(),
                entry.startsAt(),
                entry.endsAt(),
                withRoom ? entry.room() : null,
                entry.capacity(),
                null,
                entry.needsPerson(),
                entry.state(),
                null);
        return new ProgrammeLine(id, conference, open, online, version, null, null);
    }
}
