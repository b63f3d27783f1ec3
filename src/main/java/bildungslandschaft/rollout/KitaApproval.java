package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kitas;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds who may decide about a Kita, and takes that decision; nobody else's, and only one. */
@Service
@Transactional
public class KitaApproval {

    /** What most municipalities release. */
    static final ApprovalFacts USUAL = new ApprovalFacts(2, 2, true, null, null, null, null);

    private final Participations participations;
    private final KitaRules rules;
    private final ProjectRules projectRules;
    private final Kitas kitas;
    private final KitaTraining training;
    private final Respondents respondents;
    private final ParticipationLetters letters;
    private final RolloutJournal journal;
    private final Clock clock;

    KitaApproval(
            Participations participations,
            KitaRules rules,
            ProjectRules projectRules,
            Kitas kitas,
            KitaTraining training,
            Respondents respondents,
            ParticipationLetters letters,
            RolloutJournal journal,
            Clock clock) {
        this.participations = participations;
        this.rules = rules;
        this.projectRules = projectRules;
        this.kitas = kitas;
        this.training = training;
        this.respondents = respondents;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Where an independent Traeger decides, the municipality is informed by the timeline and has nothing to decide. */
    public ApprovalPath determinePath(CaseNumber number) {
        var file = participations.get(number);
        var before = file.state();
        var path = rules.path(kitas.kita(file.view().kitaId()).orElseThrow());
        file.requestApproval(path, LocalDate.now(clock));
        respondents.remember(file);
        var informed = path == ApprovalPath.INDEPENDENT ? " Die Kommune ist davon unterrichtet." : "";
        journal.moved(file, before, Actor.software(), "Es entscheidet " + path.label() + "." + informed);
        return path;
    }

    /** @throws RefusedException if the committee cannot have dealt with it on that day */
    public void grant(CaseNumber number, ApprovalFacts facts, Actor actor) {
        var today = LocalDate.now(clock);
        if (facts.committeeOn() != null) {
            var project = participations.get(number).view().project();
            projectRules.requireSinceProposal("committeeOn", facts.committeeOn(), project);
        }
        decide(number, facts.granted(nameOf(actor), today), actor, "Teilnahme und Freistellung freigegeben.");
    }

    public void refuse(CaseNumber number, String reason, Actor actor) {
        decide(
                number,
                ApprovalFacts.refused(reason, nameOf(actor), LocalDate.now(clock)),
                actor,
                "Teilnahme abgelehnt.");
    }

    private void decide(CaseNumber number, Approval decided, Actor actor, String sentence) {
        var file = participations.get(number);
        var view = file.view();
        var path = view.approvalPath();
        if (view.state() != ParticipationState.APPROVAL_PENDING
                || view.approval() != null
                || path == null
                || path == ApprovalPath.INDEPENDENT) {
            throw TooLate.toDecide(view);
        }
        if (respondents.hasOtherTraeger(file)) {
            throw TooLate.afterChangeOfTraeger();
        }
        // A deputy may be absent and be stood in for by the very person who is biased.
        if (file.isRecused(actor.login())) {
            throw new RefusedException(
                    "decision", "Sie haben sich für befangen erklärt; über diese Kita entscheidet jemand anderes.");
        }
        file.decide(decided);
        journal.moved(file, view.state(), actor, sentence);
    }

    /** The municipality asks back before it decides. */
    public void ask(CaseNumber number, String question, Actor actor) {
        var file = participations.get(number);
        file.ask(question);
        journal.moved(file, file.state(), actor, "Rückfrage an die Koordination.");
    }

    public void answerQuery(CaseNumber number, String reply, Actor actor) {
        var file = participations.get(number);
        file.answerQuery(reply);
        journal.moved(file, file.state(), actor, "Rückfrage beantwortet; die Kommune entscheidet.");
    }

    /** Coordination has asked what holds the approval up; that decides nothing. */
    public void notePursuit(CaseNumber number, ApprovalDelay delay, Actor actor) {
        journal.noted(number, actor, "Bei der Kommune nachgefragt: " + delay.label() + ".");
    }

    public void noteDeputyPursuit(CaseNumber number, ApprovalDelay delay, Actor actor) {
        journal.noted(number, actor, "Bei der Vertretung nachgefragt: " + delay.label() + ".");
    }

    /** The contact has come forward while coordination was about to ask. */
    public void pursuitSettled(CaseNumber number) {
        journal.noted(number, Actor.software(), "Die Kommune hat sich gemeldet; das Nachfassen ist erledigt.");
    }

    /** A Kita has another Traeger: where a decision is still open, somebody else is asked for it. */
    public void traegerChanged(String kitaId, Actor actor) {
        // All cases before any of their files, in one order, as everybody does who answers by a link.
        participations.findNumbersByKitaId(kitaId).stream().map(CaseNumber::new).forEach(journal::begin);
        for (var file : participations.findByKitaId(kitaId)) {
            if (file.leavePath()) {
                journal.moved(file, file.state(), actor, "Die Kita hat einen neuen Träger; die Freigabe beginnt neu.");
                journal.close(KitaLink.TRAEGER_DECISION, file.number());
            }
        }
    }

    public ApprovalResult evaluate(CaseNumber number) {
        var file = participations.get(number);
        var before = file.state();
        file.evaluateDecision(LocalDate.now(clock));
        if (file.view().approvalPath() == null) {
            return ApprovalResult.PATH_CHANGED;
        }
        boolean approved = file.state() == ParticipationState.APPROVED;
        var sentence = approved ? "Die Kita darf teilnehmen." : "Die Kita nimmt nicht teil: Es gibt keine Freigabe.";
        journal.moved(file, before, Actor.software(), sentence);
        if (!approved) {
            letters.tellOfRefusal(file.view());
        }
        return approved ? ApprovalResult.APPROVED : ApprovalResult.REJECTED;
    }

    /** What a municipality entered last time, so that it need not type it again. */
    @Transactional(readOnly = true)
    public ApprovalFacts suggested(CaseNumber number) {
        var unit = participations.get(number).view().unit();
        return participations.findLatestApprovals(unit, Limit.of(1)).stream()
                .flatMap(file -> Optional.ofNullable(file.view().approval()).stream())
                .map(last -> new ApprovalFacts(
                        last.staff(),
                        last.days(),
                        last.substituteArranged(),
                        last.costs(),
                        last.budgetLine(),
                        null,
                        null))
                .findFirst()
                .orElseGet(() -> usual(number));
    }

    /** As many days for each as the visits take that a Kita of this size needs. */
    private ApprovalFacts usual(CaseNumber number) {
        int staff = Objects.requireNonNull(USUAL.staff());
        int days = (training.visitsNeeded(number) + staff - 1) / staff;
        return new ApprovalFacts(staff, days, USUAL.substituteArranged(), null, null, null, null);
    }

    private static String nameOf(Actor actor) {
        return actor.insteadOf() == null ? actor.name() : actor.name() + " (i. V. für " + actor.insteadOf() + ")";
    }
}
