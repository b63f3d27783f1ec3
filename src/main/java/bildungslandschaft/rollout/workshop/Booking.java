package bildungslandschaft.rollout.workshop;

import bildungslandschaft.rollout.ParticipationView;
import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A Kita's wish to send people to a workshop: it waits, has a seat, and in the end they were there or not. */
@Entity
@Table(name = "workshop_bookings")
class Booking {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workshop_bookings_seq")
    @SequenceGenerator(name = "workshop_bookings_seq", allocationSize = 50)
    private @Nullable Long id;

    private String project;

    /** Null while it waits. */
    private @Nullable String workshop;

    private String participation;
    private String kitaId;
    private String unit;
    private int people;
    private @Nullable Integer present;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    private LocalDate since;

    private boolean invited;

    private int entrySequence;

    /** Lost by the Kita itself, and not yet talked about. */
    private boolean ownLoss;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Booking() {}

    /** A wish waits until there is a seat. */
    Booking(ParticipationView file, int people, LocalDate today) {
        if (people < 1) {
            throw new IllegalArgumentException("nobody needs no seat");
        }
        this.project = file.project().value();
        this.participation = file.number().value();
        this.kitaId = file.kitaId();
        this.unit = file.unit();
        this.people = people;
        this.state = BookingState.WAITING;
        this.since = today;
    }

    void seat(CaseNumber in) {
        require(BookingState.WAITING);
        workshop = in.value();
        state = BookingState.BOOKED;
    }

    /** The Kita has been told of its seat. */
    void invite() {
        require(BookingState.BOOKED);
        invited = true;
    }

    /** The workshop has changed: the calendar entry needs its next version. */
    void move() {
        require(BookingState.BOOKED);
        entrySequence++;
    }

    void attend(int people) {
        require(BookingState.BOOKED);
        if (people < 1) {
            throw new IllegalArgumentException("nobody attends nothing");
        }
        present = people;
        state = BookingState.ATTENDED;
    }

    void miss() {
        require(BookingState.BOOKED);
        present = 0;
        ownLoss = true;
        state = BookingState.MISSED;
    }

    /** The Kita cannot come. */
    void giveBack() {
        callOff();
        ownLoss = true;
    }

    /** The workshop does not take place; nobody holds that against the Kita. */
    void callOff() {
        require(BookingState.BOOKED);
        entrySequence++;
        state = BookingState.CANCELLED;
    }

    /** The Kita needs no seat any more. */
    void drop() {
        if (isLive()) {
            state = BookingState.CANCELLED;
        }
    }

    /** What was lost has been talked about, or made good. */
    void forgive() {
        ownLoss = false;
    }

    private void require(BookingState expected) {
        if (state != expected) {
            throw new IllegalStateException("the booking %s of %s is %s".formatted(id, participation, state));
        }
    }

    boolean isLive() {
        return state == BookingState.WAITING || isSeated();
    }

    boolean isSeated() {
        return state == BookingState.BOOKED;
    }

    boolean isInvited() {
        return invited;
    }

    boolean isOwnLoss() {
        return ownLoss;
    }

    long id() {
        return Objects.requireNonNull(id, "not yet saved");
    }

    CaseNumber project() {
        return new CaseNumber(project);
    }

    /** The workshop with the seat. */
    CaseNumber workshop() {
        return new CaseNumber(Objects.requireNonNull(workshop, "still waiting"));
    }

    boolean isIn(CaseNumber number) {
        return number.value().equals(workshop);
    }

    CaseNumber participation() {
        return new CaseNumber(participation);
    }

    String kitaId() {
        return kitaId;
    }

    String unit() {
        return unit;
    }

    int people() {
        return people;
    }

    int present() {
        return present == null ? 0 : present;
    }

    BookingState state() {
        return state;
    }

    LocalDate since() {
        return since;
    }

    int entrySequence() {
        return entrySequence;
    }
}
