package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The file of one education conference: when and where, what for, and what was decided about it. */
@Entity
@Table(name = "conferences")
public class Conference extends AbstractAggregateRoot<Conference> {

    @Id
    @Column(name = "case_number")
    private String number;

    private UUID submission;

    private int edition;

    private String motto;

    @Column(name = "held_on")
    private LocalDate day;

    /** How often the day was moved; tells the mails about it apart. */
    private int moves;

    @Enumerated(EnumType.STRING)
    private ConferenceState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Purpose purpose;

    private @Nullable String goals;

    @ElementCollection
    @CollectionTable(name = "conference_targets", joinColumns = @JoinColumn(name = "conference"))
    @MapKeyColumn(name = "guest_group")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "wanted")
    private Map<GuestGroup, Integer> targets = new EnumMap<>(GuestGroup.class);

    private @Nullable Integer budget;

    @Embedded
    private @Nullable Venue venue;

    private boolean venueLost;

    private boolean programmeSettled;

    private boolean registrationOpen;

    @ElementCollection
    @CollectionTable(name = "conference_waivers", joinColumns = @JoinColumn(name = "conference"))
    private List<Waiver> waivers = new ArrayList<>();

    private @Nullable Integer attended;

    private @Nullable Integer spent;

    private @Nullable String proceedingsAt;

    private @Nullable LocalDate publishedOn;

    private @Nullable String endReason;

    @Enumerated(EnumType.STRING)
    private @Nullable Substitute substitute;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Conference() {}

    Conference(CaseNumber number, UUID submission, ConferenceIdea idea) {
        this.number = number.value();
        this.submission = submission;
        this.edition = idea.edition();
        this.motto = idea.motto();
        this.day = idea.day();
        this.state = ConferenceState.DRAFTED;
        registerEvent(new ConferencePlanned(number));
    }

    void clarify(String wanted, Purpose what, Map<GuestGroup, Integer> guests) {
        require(ConferenceState.DRAFTED);
        goals = wanted;
        purpose = what;
        targets.clear();
        targets.putAll(guests);
        state = ConferenceState.AWAITING_RESOLUTION;
    }

    void resolve(ConferenceResolution decided) {
        require(ConferenceState.AWAITING_RESOLUTION);
        state = switch (decided) {
            case RESOLVED -> ConferenceState.RESOLVED;
            case ADJUST -> ConferenceState.DRAFTED;
            case SUSPENDED -> ConferenceState.IN_DOUBT;
        };
    }

    void decideSubstitute(Substitute decided, String reason) {
        require(ConferenceState.IN_DOUBT);
        if (decided == Substitute.REPLAN) {
            state = ConferenceState.DRAFTED;
        } else {
            substitute = decided;
            endReason = reason;
            state = ConferenceState.SUSPENDED;
        }
    }

    void askForBudget(int euros) {
        require(ConferenceState.RESOLVED);
        budget = euros;
        state = ConferenceState.AWAITING_BUDGET;
    }

    void releaseBudget(BudgetRelease decided) {
        require(ConferenceState.AWAITING_BUDGET);
        state = switch (decided) {
            case RELEASED -> ConferenceState.IN_PREPARATION;
            case REVISE -> ConferenceState.RESOLVED;
            case REFUSED -> ConferenceState.IN_DOUBT;
        };
    }

    /** Takes place there; also where another place was lost. */
    void takePlaceAt(Venue place) {
        venue = place;
        venueLost = false;
        registerEvent(new VenueTaken(number()));
    }

    void loseVenue() {
        if (venue == null || venueLost || !state.ahead()) {
            throw new IllegalStateException("%s has no place to lose".formatted(number));
        }
        venueLost = true;
        registerEvent(new VenueLost(number()));
    }

    void settleProgramme() {
        programmeSettled = true;
        registerEvent(new ProgrammeSettled(number()));
    }

    void openRegistration() {
        require(ConferenceState.IN_PREPARATION);
        registrationOpen = true;
    }

    void closeRegistration() {
        registrationOpen = false;
    }

    void waive(Waiver waiver) {
        require(ConferenceState.IN_PREPARATION);
        waivers.add(waiver);
        registerEvent(new StrandWaived(number(), waiver.strand()));
        if (waiver.strand() == Strand.PROGRAMME) {
            settleProgramme();
        }
        if (waiver.strand() == Strand.INVITATION) {
            registrationOpen = false;
        }
    }

    void rehearse() {
        require(ConferenceState.IN_PREPARATION);
        state = ConferenceState.REHEARSED;
    }

    void hold(int guests) {
        require(ConferenceState.REHEARSED);
        attended = guests;
        state = ConferenceState.HELD;
        registerEvent(new ConferenceHeld(number()));
    }

    void settleInvoices(int euros) {
        spent = euros;
    }

    void writeProceedings(String place) {
        proceedingsAt = place;
    }

    void publish(LocalDate today) {
        publishedOn = today;
    }

    void complete() {
        require(ConferenceState.HELD);
        state = ConferenceState.COMPLETED;
    }

    void moveTo(LocalDate otherDay) {
        requireAhead();
        day = otherDay;
        moves++;
        registerEvent(new ConferenceDateMoved(number()));
    }

    void cancel(String reason, Substitute instead) {
        requireAhead();
        endReason = reason;
        substitute = instead;
        registrationOpen = false;
        state = ConferenceState.CANCELLED;
        registerEvent(new ConferenceCancelled(number()));
    }

    private void require(ConferenceState expected) {
        if (state != expected) {
            throw new IllegalStateException("%s is %s".formatted(number, state));
        }
    }

    private void requireAhead() {
        if (!state.ahead()) {
            throw new IllegalStateException("%s is %s".formatted(number, state));
        }
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    /** What the file says, for those who read it. */
    public ConferenceView view() {
        return new ConferenceView(
                number(),
                edition,
                motto,
                day,
                moves,
                state,
                Optional.ofNullable(venue),
                venueLost,
                registrationOpen,
                Map.copyOf(targets),
                List.copyOf(waivers),
                endReason,
                substitute);
    }

    LocalDate day() {
        return day;
    }

    ConferenceState state() {
        return state;
    }

    boolean programmeSettled() {
        return programmeSettled;
    }

    boolean hasPlace() {
        return venue != null && !venueLost;
    }

    /** Whether it does without the strand. */
    boolean waives(Strand strand) {
        return waivers.stream().anyMatch(waiver -> waiver.strand() == strand);
    }

    /** What is known beside what the plan says, in the order in which one asks for it. */
    ConferenceDetails details() {
        return new ConferenceDetails(
                purpose, goals, budget, spent, attended, proceedingsAt, publishedOn, endReason, substitute);
    }
}
