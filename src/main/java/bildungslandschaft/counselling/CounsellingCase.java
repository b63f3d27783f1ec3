package bildungslandschaft.counselling;

import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The file of one counselling case: the only place where anything about the person seeking advice is kept. */
@Entity
@Table(name = "counselling_cases")
public class CounsellingCase extends AbstractAggregateRoot<CounsellingCase> {

    @Id
    @Column(name = "case_number")
    private String number;

    private UUID submission;

    @Enumerated(EnumType.STRING)
    private CounsellingState state;

    private Instant receivedAt;

    @Embedded
    private Client client;

    @Embedded
    private Wishes wishes;

    private String ags;

    private @Nullable String unit;

    @Convert(converter = CodeList.class)
    private List<String> supportNeeds;

    private boolean followUpAllowed;

    private @Nullable String advisor;

    private boolean escalated;

    private @Nullable String handOverReason;

    private @Nullable String assignmentNote;

    @Embedded
    private @Nullable Review review;

    @Embedded
    private @Nullable Appointment appointment;

    @Embedded
    private @Nullable Referral referral;

    @Embedded
    private @Nullable Documentation documentation;

    private @Nullable LocalDate closedOn;

    private @Nullable LocalDate deletionDate;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CounsellingCase() {}

    /**
     * @param unit the administrative unit of the person's municipality, null outside the county
     * @param submission names the one sending of the form, so that sending twice makes one case
     */
    CounsellingCase(
            CaseNumber number, UUID submission, CounsellingRequest request, @Nullable String unit, Instant now) {
        this.number = number.value();
        this.submission = submission;
        this.state = CounsellingState.RECEIVED;
        this.receivedAt = now;
        this.client = request.client();
        this.wishes = Wishes.of(request);
        this.ags = request.ags();
        this.unit = unit;
        this.supportNeeds = request.supportNeeds();
        this.followUpAllowed = request.followUpAllowed();
        registerEvent(new RequestReceived(number, unit));
    }

    /** Puts the case into an advisor's hands. */
    void assignTo(String login, @Nullable String note) {
        require(CounsellingState.RECEIVED, CounsellingState.UNASSIGNED);
        assignmentNote = note;
        escalated = false;
        handOverReason = null;
        advisor = login;
        state = CounsellingState.IN_REVIEW;
    }

    /** Another advisor goes on with what one has begun. */
    void passTo(String login) {
        advisor = login;
    }

    /** Nobody fits, or whoever fitted gave the case back: coordination assigns it. */
    void awaitAssignment() {
        require(CounsellingState.RECEIVED, CounsellingState.IN_REVIEW);
        advisor = null;
        state = CounsellingState.UNASSIGNED;
    }

    void escalate() {
        awaitAssignment();
        escalated = true;
    }

    void accept(Review firstLook) {
        require(CounsellingState.IN_REVIEW);
        review = firstLook;
        state = CounsellingState.ACCEPTED;
    }

    void planReferral(Review firstLook) {
        require(CounsellingState.IN_REVIEW);
        review = firstLook;
        state = CounsellingState.BEING_REFERRED;
    }

    void handOver(Review firstLook, String reason) {
        awaitAssignment();
        review = firstLook;
        handOverReason = reason;
    }

    void arrange(Appointment agreed) {
        require(CounsellingState.ACCEPTED);
        appointment = agreed;
        state = CounsellingState.APPOINTED;
    }

    void document(Documentation record) {
        require(CounsellingState.APPOINTED);
        documentation = record;
        state = CounsellingState.COUNSELLED;
    }

    void refer(Referral documented) {
        require(CounsellingState.BEING_REFERRED);
        referral = documented;
        state = CounsellingState.REFERRED;
    }

    void withdraw() {
        if (!state.withdrawable()) {
            throw new IllegalStateException("%s is %s".formatted(number, state));
        }
        state = CounsellingState.WITHDRAWN;
        registerEvent(new RequestWithdrawn(number()));
    }

    /** Ends the case. Support needs go at once, everything else on the date of deletion. */
    void close(LocalDate today, LocalDate deleteOn) {
        require(CounsellingState.COUNSELLED, CounsellingState.REFERRED, CounsellingState.WITHDRAWN);
        state = switch (state) {
            case REFERRED -> CounsellingState.CLOSED_REFERRED;
            case WITHDRAWN -> CounsellingState.CLOSED_WITHDRAWN;
            default -> CounsellingState.CLOSED;
        };
        supportNeeds = List.of();
        closedOn = today;
        deletionDate = deleteOn;
    }

    private void require(CounsellingState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new IllegalStateException("%s is %s".formatted(number, state));
        }
    }

    public boolean wasReferred() {
        return referral != null;
    }

    public boolean isWithAdvisor(String login) {
        return login.equals(advisor);
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    public CounsellingState state() {
        return state;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Client client() {
        return client;
    }

    public List<Concern> concerns() {
        return wishes.concernList();
    }

    public @Nullable String question() {
        return wishes.question();
    }

    public List<Availability> availability() {
        return wishes.availabilityList();
    }

    public String ags() {
        return ags;
    }

    public @Nullable String unit() {
        return unit;
    }

    public CounsellingMode counsellingMode() {
        return wishes.counsellingMode();
    }

    public AgeGroup ageGroup() {
        return wishes.ageGroup();
    }

    public OnBehalfOf onBehalfOf() {
        return wishes.onBehalfOf();
    }

    /** Code of the language the person prefers, e.g. {@code DE}. */
    public String language() {
        return wishes.language();
    }

    public List<String> supportNeeds() {
        return supportNeeds;
    }

    public @Nullable String advisor() {
        return advisor;
    }

    public boolean escalated() {
        return escalated;
    }

    /** What coordination wants the advisor to know. */
    public @Nullable String assignmentNote() {
        return assignmentNote;
    }

    public @Nullable String handOverReason() {
        return handOverReason;
    }

    public @Nullable Review review() {
        return review;
    }

    public @Nullable Appointment appointment() {
        return appointment;
    }

    public @Nullable Referral referral() {
        return referral;
    }

    public @Nullable Documentation documentation() {
        return documentation;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** The day on which the whole file is deleted. */
    public @Nullable LocalDate deletionDate() {
        return deletionDate;
    }
}
