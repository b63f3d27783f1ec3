package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The file of one Kita in one project: how it was asked, who released it, how far it has come. */
@Entity
@Table(name = "participations")
public class Participation extends ParticipationRecord {

    /** How often a Kita may say "later" before it has to decide. */
    static final int MOST_POSTPONEMENTS = 2;

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
        if (!state.reopenable() && state != ParticipationState.LAPSED) {
            throw new IllegalStateException("%s is %s".formatted(number, state));
        }
        answer = null;
        approvalPath = null;
        query = null;
        recused = null;
        approval = null;
        registration = null;
        receipt = null;
        declineReason = null;
        postponements = 0;
        started = true;
        reach(ParticipationState.OPEN, today);
        announce(new ParticipationReopened(number(), unit));
    }

    void excludeFromTarget(LocalDate today) {
        require(ParticipationState.OPEN);
        reach(ParticipationState.NOT_TARGETED, today);
    }

    void address(LocalDate today) {
        require(ParticipationState.OPEN, ParticipationState.POSTPONED, ParticipationState.PROOF_PENDING);
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

    /** Keeps by whom the Kita's word came. */
    void acknowledge(Receipt of) {
        receipt = of;
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
                case DECLINED -> {
                    if (answer.reason() == DeclineReason.ALREADY_CERTIFIED) {
                        reach(ParticipationState.PROOF_PENDING, today);
                    } else {
                        decline(answer.reason() == null ? DeclineReason.OTHER : answer.reason(), today);
                    }
                }
            }
        }
    }

    private void decline(DeclineReason reason, LocalDate today) {
        declineReason = reason;
        reach(ParticipationState.DECLINED, today);
    }

    void requestApproval(ApprovalPath path, LocalDate today) {
        require(ParticipationState.INTERESTED, ParticipationState.APPROVAL_PENDING);
        if (approvalPath == null && state == ParticipationState.APPROVAL_PENDING) {
            // Somebody else is asked from today; what the former one wrote says nothing about it.
            stateSince = today;
        }
        approvalPath = path;
        if (path == ApprovalPath.INDEPENDENT) {
            announce(new TraegerAsked(number()));
        }
        reach(ParticipationState.APPROVAL_PENDING, today);
    }

    /** The municipality wants to know something before it decides. */
    void ask(String question) {
        require(ParticipationState.APPROVAL_PENDING);
        query = new ApprovalQuery(question, null);
        announce(new ContactResponded(number()));
    }

    void answerQuery(String reply) {
        require(ParticipationState.APPROVAL_PENDING);
        query = new ApprovalQuery(Objects.requireNonNull(query).question(), reply);
    }

    /** A contact is biased and leaves the decision to a deputy. */
    void recuse(String login) {
        require(ParticipationState.APPROVAL_PENDING);
        recused = login;
        announce(new ContactResponded(number()));
    }

    boolean isRecused(String login) {
        return login.equals(recused);
    }

    /** Somebody else may decide from now on; whoever was asked is asked no more. What is decided stays decided. */
    boolean leavePath() {
        boolean open = state == ParticipationState.APPROVAL_PENDING && approvalPath != null && approval == null;
        if (open) {
            approvalPath = null;
            recused = null;
            asked = null;
            announce(new TraegerChanged(number()));
        }
        return open;
    }

    /** Takes the decision of whoever may decide; there is only one. */
    void decide(Approval decided) {
        require(ParticipationState.APPROVAL_PENDING);
        if (approval != null) {
            throw new IllegalStateException(number + " has been decided");
        }
        approval = decided;
    }

    /**
     * Acts upon the decision; none means that nobody has decided, which is never an approval. Without a path the
     * decision is still to come.
     */
    void evaluateDecision(LocalDate today) {
        require(ParticipationState.APPROVAL_PENDING);
        if (approval != null && approval.approved()) {
            reach(ParticipationState.APPROVED, today);
        } else if (approvalPath != null) {
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

    /** It was certified elsewhere; for this project it counts from today, whatever day stands on the certificate. */
    void recogniseCertificate(LocalDate on, LocalDate validUntil, LocalDate today) {
        require(ParticipationState.PROOF_PENDING);
        certify(on, validUntil, today);
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

    /** Keeps whose word is awaited; answers whose it was before. */
    Optional<String> await(String name) {
        var before = Optional.ofNullable(asked);
        asked = name;
        return before;
    }

    /** Ends the participation wherever it stands; what it has reached before stays recorded. */
    void end(EndReason reason, LocalDate today) {
        if (state == ParticipationState.CERTIFIED && training.renewing()) {
            announce(new RecertificationEnded(number()));
        }
        reach(reason.state(), today);
        if (started) {
            announce(reason == EndReason.DROPPED_OUT ? new KitaLeft(number()) : new ParticipationEnded(number()));
        }
    }

    /** Why the Kita has left, as far as its municipality knows. */
    void explainExit(DeclineReason reason) {
        require(ParticipationState.DROPPED_OUT);
        declineReason = reason;
    }

    /** Tells the process, once this file is saved. */
    void announce(Object event) {
        registerEvent(event);
    }

    private void reach(ParticipationState next, LocalDate today) {
        if (state != next) {
            state = next;
            asked = null;
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
}
