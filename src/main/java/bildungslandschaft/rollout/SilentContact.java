package bildungslandschaft.rollout;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coordination asks a contact who is silent what holds something up; that decides nothing, and takes nothing away. */
@Service
@Transactional
public class SilentContact {

    private final RolloutJournal journal;

    SilentContact(RolloutJournal journal) {
        this.journal = journal;
    }

    public void asked(CaseNumber number, About about, String note, Actor coordinator) {
        journal.noted(number, coordinator, about.words + " nachgefragt: " + note);
    }

    /** What the contact has not done. */
    public enum About {
        HANDOVER("Zur Plakettenübergabe"),
        EXIT("Zur Bestätigung des Ausstiegs"),
        MEDIATION("Zur Vermittlung beim Träger"),
        EXPERIENCE("Zu den Erfahrungen");

        private final String words;

        About(String words) {
            this.words = words;
        }
    }
}
