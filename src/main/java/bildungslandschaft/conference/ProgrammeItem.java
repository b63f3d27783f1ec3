package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

    private @Nullable String host;

    private boolean needsPerson;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state = ProgrammeState.PLANNED;

    @Column(name = "planb")
    private @Nullable String planB;

    /** Whoever speaks is not in the room. */
    private boolean online;

    private @Nullable String changedBy;

    private @Nullable Instant changedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeItem() {}

    ProgrammeItem(UUID id, CaseNumber conference, ProgrammeEntry entry) {
        this.id = id;
        this.conference = conference.value();
        lay(entry);
    }

    /** Lays down all of it anew. */
    void lay(ProgrammeEntry entry) {
        kind = entry.kind();
        title = entry.title();
        startsAt = entry.startsAt();
        endsAt = entry.endsAt();
        room = entry.room();
        capacity = entry.capacity();
        host = entry.host();
        needsPerson = entry.needsPerson();
        state = entry.state();
        planB = entry.planB();
    }

    void changedBy(String name, Instant now) {
        changedBy = name;
        changedAt = now;
    }

    void moveTo(String where) {
        room = where;
    }

    void settle(ProgrammeState reached) {
        state = reached;
    }

    void goOnline() {
        online = true;
    }

    void doWithoutPerson() {
        needsPerson = false;
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

    ProgrammeState state() {
        return state;
    }

    boolean needsPerson() {
        return needsPerson && state != ProgrammeState.DROPPED;
    }

    ProgrammeLine line() {
        return new ProgrammeLine(
                id,
                conference(),
                new ProgrammeEntry(kind, title, startsAt, endsAt, room, capacity, host, needsPerson, state, planB),
                online,
                version == null ? 0 : version,
                changedBy,
                changedAt);
    }
}
