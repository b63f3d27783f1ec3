package bildungslandschaft.conference.speaker;

import bildungslandschaft.conference.ProgrammeParts;
import bildungslandschaft.conference.ProgrammeState;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How it ends: somebody spoke, cancelled, was replaced, or is not needed any more. */
@Service
@Transactional
public class SpeakerEnd {

    private final SpeakerJournal journal;
    private final SpeakerLetters letters;
    private final ProgrammeParts programme;
    private final SpeakerPlan plan;

    SpeakerEnd(SpeakerJournal journal, SpeakerLetters letters, ProgrammeParts programme, SpeakerPlan plan) {
        this.journal = journal;
        this.letters = letters;
        this.programme = programme;
        this.plan = plan;
    }

    /**
     * Somebody who had agreed cannot come: long before the day somebody else is looked for, otherwise there is Plan B.
     *
     * @param fallbackNow Plan B at once, however long it still is
     */
    public void cancel(CaseNumber number, boolean fallbackNow, Actor actor) {
        var file = journal.begin(number);
        if (!file.state().engaged()) {
            throw new SettledException("Diese Absage ist schon eingetragen.");
        }
        var conference = programme.lock(file.conference());
        if (!conference.state().ahead()) {
            throw new RefusedException(null, "Die Konferenz ist vorbei. Es gibt nichts mehr abzusagen.");
        }
        boolean needsFallback = fallbackNow || plan.shortNotice(conference.day());
        file.cancel(needsFallback, plan.today());
        programme.settle(file.item(), ProgrammeState.PLANNED, actor);
        journal.moved(
                file,
                actor,
                needsFallback
                        ? "Die Person hat abgesagt; es braucht einen Plan B."
                        : "Die Person hat abgesagt; eine andere wird gesucht.");
    }

    /** The person cancels by themselves, if there is still something to cancel. */
    public TakenBack takeBack(CaseNumber number, Actor speaker) {
        var file = journal.begin(number);
        if (!file.state().engaged()) {
            return TakenBack.KNOWN;
        }
        if (!programme.lock(file.conference()).state().ahead()) {
            return TakenBack.TOO_LATE;
        }
        cancel(number, false, speaker);
        return TakenBack.CANCELLED;
    }

    /** What came of it. */
    public enum TakenBack {
        CANCELLED,
        KNOWN,
        TOO_LATE
    }

    public void decide(
            CaseNumber number,
            Fallback fallback,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String note,
            Actor projectManager) {
        if (fallback == Fallback.REARRANGE && note == null) {
            throw new RefusedException("note", "Bitte schreiben Sie, was sich ändert; das lesen alle Betroffenen.");
        }
        var file = journal.file(number);
        var substitute = fallback == Fallback.SUBSTITUTE ? SpeakerContact.of(name, email, phone) : null;
        file.decide(fallback, substitute, note, plan.today());
        programme.adapt(file.item(), fallback.change(), projectManager);
        journal.moved(file, projectManager, "Plan B: %s.".formatted(fallback.label()));
    }

    /** M-BK-09. */
    public void announceChange(CaseNumber number) {
        letters.announceChange(journal.begin(number));
        journal.noted(number, Actor.software(), "Änderung des Programms mitgeteilt.");
    }

    public void conclude(CaseNumber number) {
        var file = journal.begin(number);
        file.appear();
        journal.moved(file, Actor.software(), "Der Konferenztag ist vorbei.");
    }

    /** Tells whoever was asked or had agreed; after that nothing of the person is kept. */
    public void inform(CaseNumber number) {
        var file = journal.begin(number);
        boolean told = letters.release(file);
        file.forgetContact();
        journal.moved(
                file, Actor.software(), told ? "Die Person weiß, dass sie nicht mehr gebraucht wird." : "Erledigt.");
    }
}
