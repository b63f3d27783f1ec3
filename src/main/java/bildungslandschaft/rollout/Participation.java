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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The file of one Kita in one project: how it was asked, who released it, how far it has come. */
@Entity
@Table(name = "participations")
public class Participation extends AbstractAggregateRoot<Participation> {

    /** How often a Kita may say "later" before it has to decide. */
    static final int MOST_POSTPONEMENTS = 2;

    @Id
    @Column(name = "case_number")
    private String number;

    private String project;
    private String unit;
    private String kitaId;

    @Enumerated(EnumType.STRING)
    private ParticipationState state;

    private LocalDate stateSince;

    @Embedded
    private PlanEntry plan;

    private boolean started;

    private int postponements;

    @Embedded
    private @Nullable Answer answer;

    @Enumerated(EnumType.STRING)
    private @Nullable ApprovalPath approvalPath;

    @Embedded
    private @Nullable Approval approval;

    @Embedded
    private @Nullable Registration registration;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReason;

    @Embedded
    private Training training;

    @Embedded
    private @Nullable Handover handover;

    /** Null until the file is saved, by which Spring Data knows a new one without looking for it. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    Participation(CaseNumber number, CaseNumber project, String unit, String kitaId, LocalDate today) {
        this.number = number.value();
        this.project = project.value();
        this.unit = unit;
        this.kitaId = kitaId;
        this.state = ParticipationState.OPEN;
        this.stateSince = today;
        this.plan = PlanEntry.proposed();
        this.training = Training.none();
    }

    /** What the municipality wants for this Kita, while its plan is not yet released. */
    void plan(PlanEntry wished) {
        require(ParticipationState.OPEN);
        plan = wished;
    }

    /** Its wave is due: from now on it waits in line; a second release changes nothing. */
    void release(Instant now) {
        if (plan.releasedAt() == null && plan.takesPart() && state == ParticipationState.OPEN) {
            plan = plan.releasedAt(now);
        }
    }

    /** Its turn has come; the process begins in the same transaction, and only once. */
    void start() {
        if (started) {
            throw new IllegalStateException(number + " has been started");
        }
        started = true;
        announce(new ParticipationStarted(number(), unit));
    }

    /** A Kita that was given up comes back, and is asked from the beginning. */
    void reopen(LocalDate today) {
        require(
                ParticipationState.DECLINED,
                ParticipationState.NO_RESPONSE,
                ParticipationState.DROPPED_OUT,
                ParticipationState.NOT_TARGETED);
        answer = null;
        approval = null;
        registration = null;
        declineReason = null;
        postponements = 0;
        started = true;
        reach(ParticipationState.OPEN, today);
        announce(new ParticipationStarted(number(), unit));
    }

    void excludeFromTarget(LocalDate today) {
        require(ParticipationState.OPEN);
        reach(ParticipationState.NOT_TARGETED, today);
    }

    void address(LocalDate today) {
        require(ParticipationState.OPEN, ParticipationState.POSTPONED);
        answer = null;
        reach(ParticipationState.ADDRESSED, today);
    }

    /** Takes what the Kita says; until it is acted upon, the last word counts. */
    void answer(Answer given) {
        require(ParticipationState.ADDRESSED);
        if (given.answer() == KitaAnswer.LATER && !mayPostpone()) {
            throw new IllegalStateException(number + " was postponed too often");
        }
        answer = given;
    }

    /** Acts upon the answer; none means that the Kita is given up for now. */
    void evaluateAnswer(LocalDate today) {
        require(ParticipationState.ADDRESSED);
        if (answer == null) {
            reach(ParticipationState.NO_RESPONSE, today);
        } else {
            switch (answer.answer()) {
                case INTERESTED -> reach(ParticipationState.INTERESTED, today);
                case LATER -> {
                    postponements++;
                    reach(ParticipationState.POSTPONED, today);
                }
                case DECLINED -> decline(answer.reason() == null ? DeclineReason.OTHER : answer.reason(), today);
            }
        }
    }

    private void decline(DeclineReason reason, LocalDate today) {
        declineReason = reason;
        reach(ParticipationState.DECLINED, today);
    }

    void requestApproval(ApprovalPath path, LocalDate today) {
        require(ParticipationState.INTERESTED, ParticipationState.APPROVAL_PENDING);
        approvalPath = path;
        reach(ParticipationState.APPROVAL_PENDING, today);
    }

    /** Takes the decision of whoever may decide; there is only one. */
    void decide(Approval decided) {
        require(ParticipationState.APPROVAL_PENDING);
        if (approval != null) {
            throw new IllegalStateException(number + " has been decided");
        }
        approval = decided;
    }

    /** Acts upon the decision; none means that nobody has decided, which is never an approval. */
    void evaluateDecision(LocalDate today) {
        require(ParticipationState.APPROVAL_PENDING);
        if (approval != null && approval.approved()) {
            reach(ParticipationState.APPROVED, today);
        } else {
            boolean independent = approvalPath == ApprovalPath.INDEPENDENT;
            decline(independent ? DeclineReason.TRAEGER : DeclineReason.MUNICIPALITY, today);
        }
    }

    void register(Registration binding) {
        require(ParticipationState.APPROVED);
        registration = binding;
    }

    /** Acts upon the registration; without one the Kita is given up for now. */
    void evaluateRegistration(LocalDate today) {
        require(ParticipationState.APPROVED);
        reach(registration == null ? ParticipationState.NO_RESPONSE : ParticipationState.REGISTERED, today);
    }

    void takeMaterial(LocalDate on) {
        training = training.withMaterialOn(on);
    }

    /** One more workshop attended; a Kita that is further than that stays where it is. */
    void attend(LocalDate today) {
        training = training.visited();
        if (state == ParticipationState.REGISTERED || state == ParticipationState.WORKSHOP_1) {
            reach(training.visits() == 1 ? ParticipationState.WORKSHOP_1 : ParticipationState.WORKSHOP_2, today);
        }
    }

    void train(Training changed) {
        training = changed;
    }

    void apply(LocalDate today) {
        require(ParticipationState.WORKSHOP_1, ParticipationState.WORKSHOP_2, ParticipationState.APPLICATION_SUBMITTED);
        reach(ParticipationState.APPLICATION_SUBMITTED, today);
    }

    void planHandover(Handover planned) {
        handover = planned;
    }

    void certify(LocalDate on, LocalDate validUntil, LocalDate today) {
        training = training.certified(on, validUntil);
        reach(ParticipationState.CERTIFIED, today);
    }

    /** The certificate runs out: its renewal begins, once for each certificate. */
    void renew() {
        require(ParticipationState.CERTIFIED);
        training = training.beingRenewed();
        announce(new CertificateExpiring(number(), unit));
    }

    /** Ends the participation wherever it stands; what it has reached before stays recorded. */
    void end(EndReason reason, LocalDate today) {
        if (started && !state.closed()) {
            announce(new ParticipationEnded(number()));
        } else if (training.renewing()) {
            announce(new RecertificationEnded(number()));
        }
        reach(reason.state(), today);
    }

    /** Tells the process, once this file is saved. */
    void announce(Object event) {
        registerEvent(event);
    }

    private void reach(ParticipationState next, LocalDate today) {
        if (state != next) {
            state = next;
            stateSince = today;
        }
    }

    private void require(ParticipationState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new IllegalStateException("%s is %s".formatted(number, state));
        }
    }

    boolean mayPostpone() {
        return postponements < MOST_POSTPONEMENTS;
    }

    /** A view of the file for reading; it does not change with the file. */
    public ParticipationView view() {
        return new ParticipationView(
                number(),
                new CaseNumber(project),
                unit,
                kitaId,
                state,
                stateSince,
                plan,
                started,
                answer,
                approvalPath,
                approval,
                registration,
                declineReason,
                training,
                handover);
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    public ParticipationState state() {
        return state;
    }
}
