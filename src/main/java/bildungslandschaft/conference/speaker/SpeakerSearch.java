package bildungslandschaft.conference.speaker;

import bildungslandschaft.conference.ProgrammeParts;
import bildungslandschaft.conference.ProgrammeState;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.SettledException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The search for somebody: chosen, asked, reminded, heard. */
@Service
@Transactional
public class SpeakerSearch {

    private final SpeakerJournal journal;
    private final SpeakerLetters letters;
    private final ProgrammeParts programme;
    private final SpeakerSettings settings;
    private final SpeakerPlan plan;

    SpeakerSearch(
            SpeakerJournal journal,
            SpeakerLetters letters,
            ProgrammeParts programme,
            SpeakerSettings settings,
            SpeakerPlan plan) {
        this.journal = journal;
        this.letters = letters;
        this.programme = programme;
        this.settings = settings;
        this.plan = plan;
    }

    public void choose(
            CaseNumber number, String name, @Nullable String email, @Nullable String phone, Actor projectManager) {
        var file = journal.file(number);
        file.ask(SpeakerContact.of(name, email, phone), plan.today());
        journal.moved(file, projectManager, "Person ausgewählt.");
    }

    /** M-BK-03. @return whether a mail can reach the person */
    public boolean request(CaseNumber number) {
        var file = journal.begin(number);
        boolean reached = letters.ask(file, "speaker-request", SpeakerLetters.REQUEST);
        journal.noted(
                number,
                Actor.software(),
                reached ? "Anfrage gesendet." : "Keine E-Mail-Adresse: Die Anfrage geht nur am Telefon.");
        return reached;
    }

    public void remind(CaseNumber number) {
        letters.ask(journal.begin(number), "speaker-reminder", SpeakerLetters.REQUEST);
        journal.noted(number, Actor.software(), "An die Anfrage erinnert.");
    }

    /** The answer by link, or noted by staff who were called; the asking is over. */
    public void receive(CaseNumber number, SpeakerReply reply, Actor actor) {
        var file = journal.begin(number);
        if (file.state() != SpeakerState.ASKED) {
            throw new SettledException("Diese Anfrage ist schon beantwortet.");
        }
        take(file, reply);
        file.stopAsking();
        journal.moved(file, actor, sentence(reply));
        confirm(file);
    }

    /** The answer on the telephone, at the end of the asking. */
    public void note(CaseNumber number, SpeakerReply reply, Actor projectManager) {
        var file = journal.file(number);
        take(file, reply);
        journal.moved(file, projectManager, sentence(reply));
        confirm(file);
    }

    /** Nobody answers, not even the telephone: somebody else is asked. */
    public void giveUp(CaseNumber number, @Nullable String remark, Actor projectManager) {
        var file = journal.file(number);
        file.giveUp(remark, plan.today());
        journal.moved(file, projectManager, "Nicht zu erreichen.");
    }

    /** Whether somebody has agreed. */
    public boolean hasAgreed(CaseNumber number) {
        return journal.begin(number).state() == SpeakerState.ACCEPTED;
    }

    /** Whether so many have declined that the part itself has to be thought over. */
    public boolean isExhausted(CaseNumber number) {
        var file = journal.begin(number);
        boolean exhausted = file.exhaust(settings.refusals());
        if (exhausted) {
            journal.moved(file, Actor.software(), "%d Absagen.".formatted(file.declines()));
        }
        return exhausted;
    }

    /** @return whether the search goes on */
    public boolean changeItem(CaseNumber number, ItemDecision decision, @Nullable String note, Actor projectManager) {
        var file = journal.file(number);
        if (decision == ItemDecision.ASK_OTHERS) {
            file.askOthers();
        } else {
            file.settleWithout();
            programme.doWithoutPerson(file.item(), decision == ItemDecision.DROP, projectManager);
        }
        var sentence = switch (decision) {
            case ASK_OTHERS -> "Die Suche geht weiter.";
            case WITHOUT_PERSON -> "Es geht ohne Person.";
            case DROP -> "Der Programmpunkt entfällt.";
        };
        journal.moved(file, projectManager, note == null ? sentence : sentence + " " + note);
        return decision == ItemDecision.ASK_OTHERS;
    }

    private void take(Speaker file, SpeakerReply reply) {
        file.answer(reply, plan.today());
        if (reply.answer() == SpeakerReply.Answer.ACCEPTED) {
            programme.settle(file.item(), ProgrammeState.CONFIRMED, Actor.software());
        }
    }

    private void confirm(Speaker file) {
        if (file.state() == SpeakerState.ACCEPTED) {
            letters.confirm(file);
        }
    }

    private static String sentence(SpeakerReply reply) {
        return reply.answer() == SpeakerReply.Answer.ACCEPTED ? "Zugesagt." : "Abgesagt.";
    }
}
