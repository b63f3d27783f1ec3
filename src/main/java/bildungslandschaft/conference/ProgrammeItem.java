package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One part of a conference's day: when, where, for how many, and who stands for it. */
@Entity
@Table(name = "conference_programme")
class ProgrammeItem {

    @Id
    private UUID id;

    private String conference;

    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;

    private String title;

    private LocalTime startsAt;

    private LocalTime endsAt;

    private @Nullable String room;

    /** Places; a part for everybody has none of its own. */
    private @Nullable Integer capacity;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeItem() {}

    ProgrammeItem(CaseNumber conference, ProgrammeKind kind, String title, LocalTime startsAt, LocalTime endsAt) {
        this.id = UUID.randomUUID();
        this.conference = conference.value();
        this.kind = kind;
        this.title = title;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    UUID id() {
        return id;
    }

    CaseNumber conference() {
        return new CaseNumber(conference);
    }

    ProgrammeKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    LocalTime startsAt() {
        return startsAt;
    }

    LocalTime endsAt() {
        return endsAt;
    }

    @Nullable
    String room() {
        return room;
    }

    @Nullable
    Integer capacity() {
        return capacity;
    }

    void takePlaceIn(@Nullable String where, @Nullable Integer places) {
        room = where;
        capacity = places;
    }
}
