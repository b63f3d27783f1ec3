package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Into what a conference's programme has to fit: from when to when the day lasts, and which rooms there are. */
@Entity
@Table(name = "conference_timetables")
class Timetable {

    @Id
    private String conference;

    private LocalTime opensAt;

    private LocalTime closesAt;

    @ElementCollection
    @CollectionTable(name = "conference_rooms", joinColumns = @JoinColumn(name = "conference"))
    @OrderColumn(name = "place")
    private List<ConferenceRoom> rooms = new ArrayList<>();

    /** Name of the venue of which the rooms are, once the conference has another one. */
    private @Nullable String formerVenue;

    private @Nullable String changedBy;

    private @Nullable Instant changedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Timetable() {}

    Timetable(CaseNumber conference) {
        this.conference = conference.value();
    }

    void lay(LocalTime from, LocalTime to, List<ConferenceRoom> all, String by, Instant now) {
        opensAt = from;
        closesAt = to;
        rooms.clear();
        rooms.addAll(all);
        formerVenue = null;
        changedBy = by;
        changedAt = now;
    }

    /** The conference goes elsewhere, perhaps back to where these rooms are. */
    void moveVenue(String from, String to) {
        if (!from.equals(to) && !rooms.isEmpty()) {
            var known = formerVenue == null ? from : formerVenue;
            formerVenue = known.equals(to) ? null : known;
        }
    }

    ConferenceFrame frame() {
        return new ConferenceFrame(
                opensAt,
                closesAt,
                List.copyOf(rooms),
                formerVenue,
                version == null ? 0 : version,
                changedBy,
                changedAt);
    }
}
