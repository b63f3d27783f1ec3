package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.workflow.Actor;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A programme that is brought to the Kitas of the county: what it wants, what was decided, how far it is. */
@Entity
@Table(name = "rollout_projects")
public class Project extends AbstractAggregateRoot<Project> {

    @Id
    @Column(name = "case_number")
    private String number;

    @Enumerated(EnumType.STRING)
    private ProjectState state;

    @Embedded
    private ProjectProfile profile;

    @Embedded
    private @Nullable Resolution resolution;

    private @Nullable LocalDate agreementOn;

    private @Nullable String materialNote;

    private @Nullable String measure;

    private @Nullable String finalReport;

    private boolean paused;

    /** Names the one sending of the form it came with; null if it came otherwise. */
    private @Nullable UUID submission;

    @Enumerated(EnumType.STRING)
    private CurveShape curveShape;

    @ElementCollection
    @CollectionTable(name = "rollout_plan_points", joinColumns = @JoinColumn(name = "project"))
    private List<PlanPoint> planPoints = new ArrayList<>();

    @Embedded
    private CurveEdition curveEdition;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    Project(CaseNumber number, ProjectProfile profile) {
        this.number = number.value();
        this.profile = profile;
        this.state = ProjectState.PROPOSED;
        this.curveShape = CurveShape.LINEAR;
        this.curveEdition = CurveEdition.asDrawn();
        registerEvent(new ProjectProposed(number));
    }

    void cameWith(UUID sending) {
        submission = sending;
    }

    /** Draws the plan curve anew. */
    void draw(CurveShape shape, int kitasToReach) {
        curveShape = shape;
        follow(PlanCurve.drawn(shape, profile.startOn(), profile.targetOn(), kitasToReach));
    }

    /** Takes a plan curve that somebody has drawn by hand. */
    void follow(PlanCurve curve, Actor by, Instant now) {
        if (!state.plannable()) {
            throw new IllegalStateException("%s is %s".formatted(number, state));
        }
        curveEdition = curveEdition.next(by, now);
        follow(curve);
    }

    private void follow(PlanCurve curve) {
        planPoints.clear();
        planPoints.addAll(curve.points());
    }

    void complete(ProjectProfile completed) {
        require(ProjectState.PROPOSED);
        profile = completed;
        state = ProjectState.AWAITING_RESOLUTION;
    }

    /** What the Kommunaler Steuerungskreis decided; with conditions the profile is worked on again. */
    void resolve(Resolution decided) {
        require(ProjectState.AWAITING_RESOLUTION);
        resolution = decided;
        state = switch (decided.outcome()) {
            case RESOLVED -> ProjectState.IN_PREPARATION;
            case CONDITIONS -> ProjectState.PROPOSED;
            case REJECTED -> ProjectState.REJECTED;
        };
    }

    void sign(LocalDate on) {
        agreementOn = on;
    }

    void noteMaterial(@Nullable String note) {
        materialNote = note;
    }

    void run() {
        require(ProjectState.IN_PREPARATION);
        state = ProjectState.RUNNING;
    }

    void steer(String decidedMeasure) {
        measure = decidedMeasure;
    }

    void finish() {
        require(ProjectState.RUNNING);
        state = ProjectState.REPORTED;
    }

    void report(String report) {
        require(ProjectState.REPORTED);
        finalReport = report;
        state = ProjectState.COMPLETED;
    }

    /** Ends the project before its time; a second stop changes nothing. */
    void stop() {
        if (!state.closed()) {
            state = ProjectState.STOPPED;
            registerEvent(new ProjectStopped(number()));
        }
    }

    /** Whether Kitas that wait in line are held back for now. */
    void pause(boolean hold) {
        paused = hold;
    }

    private void require(ProjectState expected) {
        if (state != expected) {
            throw new IllegalStateException("%s is %s".formatted(number, state));
        }
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    public ProjectState state() {
        return state;
    }

    public ProjectProfile profile() {
        return profile;
    }

    public @Nullable Resolution resolution() {
        return resolution;
    }

    public @Nullable LocalDate agreementOn() {
        return agreementOn;
    }

    public @Nullable String materialNote() {
        return materialNote;
    }

    public @Nullable String measure() {
        return measure;
    }

    public @Nullable String finalReport() {
        return finalReport;
    }

    public boolean paused() {
        return paused;
    }

    public CurveShape curveShape() {
        return curveShape;
    }

    CurveEdition curveEdition() {
        return curveEdition;
    }

    public PlanCurve curve() {
        return PlanCurve.through(profile.startOn(), planPoints);
    }

    /** Whether Kitas of this kind are to be reached at all. */
    public boolean isFor(Kita.Kind kind) {
        return Set.copyOf(kinds()).contains(kind);
    }

    public List<Kita.Kind> kinds() {
        return profile.kindList();
    }
}
