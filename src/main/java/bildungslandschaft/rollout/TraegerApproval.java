package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks an independent Traeger for its decision about a Kita, and takes it by link, on paper or through the contact. */
@Service
@Transactional
public class TraegerApproval {

    /** As many characters as the file keeps of who decided. */
    private static final int LONGEST_NAME = 160;

    private final Participations participations;
    private final ParticipationLetters letters;
    private final Kitas kitas;
    private final Respondents respondents;
    private final RolloutJournal journal;
    private final Clock clock;

    TraegerApproval(
            Participations participations,
            ParticipationLetters letters,
            Kitas kitas,
            Respondents respondents,
            RolloutJournal journal,
            Clock clock) {
        this.participations = participations;
        this.letters = letters;
        this.kitas = kitas;
        this.respondents = respondents;
        this.journal = journal;
        this.clock = clock;
    }

    public void ask(CaseNumber number) {
        journal.noted(number, Actor.software(), "Träger um Entscheidung gebeten.");
        letters.askTraeger(participations.get(number).view());
    }

    public void remind(CaseNumber number) {
        journal.noted(number, Actor.software(), "Träger an die Entscheidung erinnert.");
        letters.remindTraeger(participations.get(number).view());
    }

    /**
     * Takes what the Traeger decides by its link, or what staff enters from its letter.
     *
     * @throws bildungslandschaft.workflow.SettledException if it is decided, or not for this Traeger to decide
     */
    public void receive(CaseNumber number, TraegerReply reply, Actor actor) {
        journal.begin(number);
        var file = participations.get(number);
        file.announce(new TraegerDecided(number));
        boolean onBehalf = !actor.login().isEmpty();
        take(file, reply, actor, onBehalf ? " (Im Auftrag erfasst.)" : "");
    }

    /** Takes what the Traeger has told the contact, who mediates and decides nothing. */
    public void noteTold(CaseNumber number, TraegerReply reply, Actor contact) {
        take(participations.get(number), reply, contact, " (Der Ansprechperson mitgeteilt.)");
    }

    /** The Traeger does not decide, which is no approval. */
    public void noteIndecision(CaseNumber number, Actor contact) {
        if (respondents.hasOtherTraeger(participations.get(number))) {
            throw TooLate.afterChangeOfTraeger();
        }
        journal.noted(number, contact, "Der Träger entscheidet nicht.");
    }

    private void take(Participation file, TraegerReply reply, Actor actor, String how) {
        var view = file.view();
        if (view.state() != ParticipationState.APPROVAL_PENDING
                || view.approval() != null
                || view.approvalPath() != ApprovalPath.INDEPENDENT) {
            throw TooLate.toDecide(view);
        }
        if (respondents.hasOtherTraeger(file)) {
            throw TooLate.afterChangeOfTraeger();
        }
        var today = LocalDate.now(clock);
        var on = Optional.ofNullable(reply.letterOn()).orElse(today);
        if (on.isAfter(today)) {
            throw new RefusedException("letterOn", "Dieser Tag liegt in der Zukunft.");
        }
        if (on.isBefore(view.stateSince())) {
            throw new RefusedException(
                    "letterOn", "Gefragt ist der Träger erst seit dem " + GermanDay.of(view.stateSince()) + ".");
        }
        file.decide(decision(reply, decidedBy(view, reply), on));
        var written = reply.letterOn() == null ? "" : ", Schreiben vom " + GermanDay.of(on);
        journal.moved(
                file,
                view.state(),
                actor,
                "Der Träger entscheidet: " + reply.decision().label() + written + "." + how);
    }

    private static Approval decision(TraegerReply reply, String by, LocalDate on) {
        return switch (reply.decision()) {
            case APPROVED ->
                new ApprovalFacts(reply.staff(), reply.days(), null, null, null, null, reply.conditions())
                        .granted(by, on);
            case REJECTED -> ApprovalFacts.refused(reply.conditions(), by, on);
        };
    }

    private String decidedBy(ParticipationView file, TraegerReply reply) {
        var traeger =
                kitas.kita(file.kitaId()).map(kita -> kita.traeger().name()).orElse("Träger");
        var both = traeger + " (" + reply.signedBy() + ")";
        return both.length() <= LONGEST_NAME ? both : traeger;
    }
}
