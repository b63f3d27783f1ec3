package bildungslandschaft.conference.speaker;

import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Title, summary, rights and technology: asked for by mail, sent by link or taken down by coordination. */
@Service
@Transactional
public class SpeakerDocuments {

    private final SpeakerJournal journal;
    private final SpeakerLetters letters;

    SpeakerDocuments(SpeakerJournal journal, SpeakerLetters letters) {
        this.journal = journal;
        this.letters = letters;
    }

    /** M-BK-04. */
    public void request(CaseNumber number) {
        var file = journal.begin(number);
        file.askForDocuments();
        boolean reached = letters.ask(file, "speaker-documents", SpeakerLetters.DOCUMENTS);
        journal.moved(
                file,
                Actor.software(),
                reached ? "Um Unterlagen gebeten." : "Keine E-Mail-Adresse: Die Unterlagen erfragt die Koordination.");
    }

    public void receive(CaseNumber number, SpeakerMaterial material, Actor speaker) {
        var file = journal.begin(number);
        file.receive(material);
        file.stopCollecting();
        journal.moved(file, speaker, "Unterlagen eingegangen.");
    }

    /** @param material null if it has to do without */
    public void collect(CaseNumber number, @Nullable SpeakerMaterial material, Actor coordinator) {
        var file = journal.file(number);
        file.receive(material);
        journal.moved(file, coordinator, material == null ? "Es geht ohne Unterlagen." : "Unterlagen erfasst.");
    }

    public void remind(CaseNumber number) {
        letters.ask(journal.begin(number), "documents-reminder", SpeakerLetters.DOCUMENTS);
        journal.noted(number, Actor.software(), "An die Unterlagen erinnert.");
    }

    public void escalate(CaseNumber number) {
        letters.tell(journal.begin(number), Role.PROJECT_MANAGER, "documents-overdue");
        journal.noted(number, Actor.software(), "Die Unterlagen fehlen, das Projektmanagement weiß davon.");
    }
}
