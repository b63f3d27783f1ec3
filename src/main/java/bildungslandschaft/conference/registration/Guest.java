package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.GuestGroup;
import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One person who has registered for a conference. Who comes with others from one institution is a guest like them. */
@Entity
@Table(name = "conference_guests")
class Guest extends AbstractAggregateRoot<Guest> {

    @Id
    @Column(name = "case_number")
    private String number;

    private String conference;

    private UUID submission;

    /** The same for all whom one contact has registered together. */
    private UUID party;

    /** Place in the order of registration. */
    private long line;

    @Enumerated(EnumType.STRING)
    private GuestState state;

    @Enumerated(EnumType.STRING)
    private GuestGroup guestGroup;

    private @Nullable String ags;

    /** Null once its time has come. */
    @Embedded
    private @Nullable GuestDetails details;

    private @Nullable UUID firstWish;
    private @Nullable UUID secondWish;
    private @Nullable UUID thirdWish;
    private @Nullable UUID themeTable;

    /** The version of the calendar entry. */
    private int entrySequence;

    private boolean entrySent;

    private boolean checkedIn;

    private Instant registeredAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Guest() {}

    Guest(
            CaseNumber number,
            CaseNumber conference,
            UUID submission,
            UUID party,
            long line,
            RegistrationRequest request,
            Instant now) {
        this.number = number.value();
        this.conference = conference.value();
        this.submission = submission;
        this.party = party;
        this.line = line;
        this.state = GuestState.WAITING;
        this.guestGroup = request.guestGroup();
        this.ags = request.ags();
        this.details = GuestDetails.of(request);
        var wishes = request.wishes().iterator();
        this.firstWish = wishes.hasNext() ? wishes.next() : null;
        this.secondWish = wishes.hasNext() ? wishes.next() : null;
        this.thirdWish = wishes.hasNext() ? wishes.next() : null;
        this.registeredAt = now;
        registerEvent(new GuestRegistered(number, conference));
    }

    /** There is a place, at once or after waiting for it. */
    void seat(@Nullable UUID table) {
        require(GuestState.WAITING);
        state = GuestState.SEATED;
        themeTable = table;
        registerEvent(new GuestSeated(number()));
    }

    void sitAt(@Nullable UUID table) {
        require(GuestState.SEATED);
        themeTable = table;
    }

    void rebook(UUID table) {
        sitAt(table);
        registerEvent(new GuestRebooked(number()));
    }

    /** The conference has another day or place: the calendar entry needs its next version. */
    void renewEntry() {
        entrySequence++;
    }

    void entrySent() {
        entrySent = true;
    }

    void decline() {
        require(GuestState.WAITING);
        leave(GuestState.DECLINED);
    }

    void cancel() {
        if (!isLive()) {
            throw new IllegalStateException("%s is %s".formatted(number, state));
        }
        leave(GuestState.CANCELLED);
        themeTable = null;
        entrySequence++;
        registerEvent(new GuestCancelled(number()));
    }

    void callOff() {
        if (isLive()) {
            leave(GuestState.CALLED_OFF);
            entrySequence++;
        }
    }

    private void leave(GuestState end) {
        state = end;
        details = details().map(GuestDetails::withoutSupport).orElse(null);
    }

    void checkIn(boolean there) {
        require(GuestState.SEATED);
        checkedIn = there;
    }

    /** @param listKept whether anybody was checked in at all, so that it means something not to have been */
    void closeAttendance(boolean listKept) {
        require(GuestState.SEATED);
        state = !listKept ? GuestState.PASSED : checkedIn ? GuestState.ATTENDED : GuestState.MISSED;
    }

    void forget() {
        details = null;
        submission = UUID.randomUUID();
        party = UUID.randomUUID();
    }

    private void require(GuestState expected) {
        if (state != expected) {
            throw new IllegalStateException("%s is %s".formatted(number, state));
        }
    }

    boolean isLive() {
        return !state.closed();
    }

    boolean isSeated() {
        return state == GuestState.SEATED;
    }

    /** Has a place, or had one on the day. */
    boolean hasPlace() {
        return switch (state) {
            case SEATED, ATTENDED, MISSED, PASSED -> true;
            case WAITING, DECLINED, CANCELLED, CALLED_OFF -> false;
        };
    }

    boolean isWaiting() {
        return state == GuestState.WAITING;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    CaseNumber conference() {
        return new CaseNumber(conference);
    }

    UUID party() {
        return party;
    }

    long line() {
        return line;
    }

    GuestState state() {
        return state;
    }

    GuestGroup group() {
        return guestGroup;
    }

    @Nullable
    String ags() {
        return ags;
    }

    Optional<GuestDetails> details() {
        return Optional.ofNullable(details);
    }

    /** The tables that are wished for, the dearest first. */
    List<UUID> wishes() {
        return Stream.of(firstWish, secondWish, thirdWish)
                .filter(Objects::nonNull)
                .toList();
    }

    @Nullable
    UUID table() {
        return themeTable;
    }

    int entrySequence() {
        return entrySequence;
    }

    boolean isEntrySent() {
        return entrySent;
    }

    boolean isCheckedIn() {
        return checkedIn;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
