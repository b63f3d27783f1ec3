package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The file of a project in one municipality: its plan, who released it, what was learnt. */
@Entity
@Table(name = "unit_rollouts")
public class UnitRollout extends AbstractAggregateRoot<UnitRollout> {

    @Id
    @Column(name = "case_number")
    private String number;

    private String project;

    private String unit;

    @Enumerated(EnumType.STRING)
    private UnitRolloutState state;

    private int wavesReleased;

    @Embedded
    private @Nullable PlanRelease plan;

    @Embedded
    private @Nullable Experience experience;

    /** When the contact was last asked how it goes. */
    private @Nullable LocalDate commentAskedOn;

    @Embedded
    private @Nullable ProgressComment comment;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected UnitRollout() {}

    UnitRollout(CaseNumber number, CaseNumber project, String unit) {
        this.number = number.value();
        this.project = project.value();
        this.unit = unit;
        this.state = UnitRolloutState.PLANNING;
        registerEvent(new UnitRolloutStarted(number, unit));
    }

    /** Takes the municipality's decision about its plan. */
    void decide(PlanRelease decided) {
        require(UnitRolloutState.PLANNING, UnitRolloutState.POSTPONED, UnitRolloutState.IN_TALKS);
        plan = decided;
        state = switch (decided.decision()) {
            case RELEASED, PARTLY_RELEASED -> UnitRolloutState.RUNNING;
            case POSTPONED -> UnitRolloutState.POSTPONED;
            case REJECTED -> UnitRolloutState.IN_TALKS;
        };
        registerEvent(new PlanAnswered(number()));
    }

    /** After the talk the plan lies before the municipality again, or it stays out. */
    void endTalks(boolean takesPart) {
        require(UnitRolloutState.IN_TALKS);
        state = takesPart ? UnitRolloutState.PLANNING : UnitRolloutState.DECLINED;
    }

    /** The number of the wave that is released now. */
    int releaseWave() {
        require(UnitRolloutState.RUNNING);
        return ++wavesReleased;
    }

    /** No Kita waits for a later wave. */
    void endWaves() {
        wavesReleased = PlanEntry.LAST_WAVE;
    }

    /** Every wave is out. */
    boolean wavesEnded() {
        return wavesReleased == PlanEntry.LAST_WAVE;
    }

    void kitasFinished() {
        if (state == UnitRolloutState.RUNNING && wavesEnded()) {
            state = UnitRolloutState.EVALUATING;
            registerEvent(new AllKitasFinished(number()));
        }
    }

    /** Whether its plan was released before this quarter, and its contact has not been asked in it. */
    boolean isCommentDue(LocalDate quarterStart) {
        return state == UnitRolloutState.RUNNING
                && plan != null
                && plan.decidedOn().isBefore(quarterStart)
                && (commentAskedOn == null || commentAskedOn.isBefore(quarterStart));
    }

    void askForComment(LocalDate today) {
        require(UnitRolloutState.RUNNING);
        commentAskedOn = today;
        registerEvent(new QuarterOver(number()));
    }

    /** For information only, so that it is taken in any state. */
    void comment(ProgressComment said) {
        comment = said;
    }

    /** @param told what the municipality learnt; null if it said nothing in time */
    void complete(@Nullable Experience told) {
        require(UnitRolloutState.EVALUATING);
        experience = told;
        state = UnitRolloutState.COMPLETED;
    }

    void stop() {
        if (!state.closed()) {
            state = UnitRolloutState.STOPPED;
            registerEvent(new UnitStopped(number()));
        }
    }

    private void require(UnitRolloutState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new IllegalStateException("%s is %s".formatted(number, state));
        }
    }

    /** The plan may be changed as long as it is not released. */
    public boolean isPlanOpen() {
        return state == UnitRolloutState.PLANNING || state == UnitRolloutState.POSTPONED;
    }

    /** Whether the plan has been released and stands in the Kitas' files. */
    boolean isPlanSettled() {
        return state == UnitRolloutState.RUNNING
                || state == UnitRolloutState.EVALUATING
                || state == UnitRolloutState.COMPLETED;
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    public CaseNumber project() {
        return new CaseNumber(project);
    }

    public String unit() {
        return unit;
    }

    public UnitRolloutState state() {
        return state;
    }

    public int wavesReleased() {
        return wavesReleased;
    }

    public @Nullable PlanRelease plan() {
        return plan;
    }

    public @Nullable Experience experience() {
        return experience;
    }

    public @Nullable ProgressComment comment() {
        return comment;
    }

    /** The day on which a postponed plan comes back. */
    @Nullable
    LocalDate resubmissionOn() {
        return plan == null ? null : plan.resubmissionOn();
    }
}
