package bildungslandschaft.conference;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a conference's day lasts, and which rooms there are.
 *
 * @param formerVenue name of the venue of which the rooms are, if the conference has another one by now; otherwise null
 * @param version what whoever changes it has to have seen; -1 if nobody has laid anything down yet
 */
public record ConferenceFrame(
        LocalTime opensAt,
        LocalTime closesAt,
        List<ConferenceRoom> rooms,
        @Nullable String formerVenue,
        int version,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    /** What a day usually is, until somebody lays down another one. */
    static final ConferenceFrame USUAL =
            new ConferenceFrame(LocalTime.of(9, 0), LocalTime.of(16, 30), List.of(), null, -1, null, null);

    Optional<ConferenceRoom> room(String name) {
        return rooms.stream().filter(room -> room.name().equals(name)).findFirst();
    }

    /** Whether these are rooms of the place to which people go; those of one that is lost or was left say nothing. */
    boolean isAtPlaceOf(ConferenceView conference) {
        return formerVenue == null && !conference.venueLost();
    }
}
