package bildungslandschaft.rollout;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.SettledException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of a Kita, or of who runs it, at present. */
@Service
@Transactional
public class KitaQuestion {

    private final Participations participations;
    private final ParticipationLetters letters;
    private final RolloutJournal journal;

    KitaQuestion(Participations participations, ParticipationLetters letters, RolloutJournal journal) {
        this.participations = participations;
        this.letters = letters;
        this.journal = journal;
    }

    /**
     * Asks once more, with a new link. Deadlines stay as they are, and so do links that are in somebody's hands.
     *
     * @throws SettledException if nothing is asked any more, or the link has gone out today already
     */
    public void askAgain(CaseNumber number, Actor actor) {
        journal.begin(number);
        var file = participations.get(number).view();
        var asked = KitaLink.askedOf(file)
                .orElseThrow(
                        () -> new SettledException("Zurzeit wird hier niemand etwas gefragt. Es ist nichts gesendet."));
        if (!letters.askAgain(file, asked)) {
            throw new SettledException(
                    "Heute ist der Link schon noch einmal gesendet, oder der Brief dazu wartet auf den Druck.");
        }
        journal.noted(number, actor, "Link noch einmal gesendet.");
    }
}
