package bildungslandschaft.conference.speaker;

import bildungslandschaft.conference.Release;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody gets for speaking; above a limit management has to agree. */
@Service
@Transactional
public class SpeakerFees {

    private final SpeakerJournal journal;
    private final SpeakerLetters letters;
    private final SpeakerSettings settings;

    SpeakerFees(SpeakerJournal journal, SpeakerLetters letters, SpeakerSettings settings) {
        this.journal = journal;
        this.letters = letters;
        this.settings = settings;
    }

    /**
     * @param levyChecked whether somebody has looked whether the artists' social levy is due
     * @return whether management has to approve
     */
    public boolean arrange(
            CaseNumber number, int euros, @Nullable String terms, boolean levyChecked, Actor coordinator) {
        if (euros > 0 && !levyChecked) {
            throw new RefusedException("levyChecked", "Bitte prüfen Sie zuerst, ob Künstlersozialabgabe anfällt.");
        }
        var file = journal.file(number);
        boolean aboveLimit = euros > settings.feeLimit();
        file.arrangeFee(euros, terms, aboveLimit);
        journal.moved(
                file,
                coordinator,
                aboveLimit ? "Honorar geregelt, es wartet auf Freigabe." : "Honorar und Vertrag geregelt.");
        return aboveLimit;
    }

    /** @throws RefusedException if it goes back and nobody says why, as forms of earlier requests let them */
    public void release(CaseNumber number, Release release, @Nullable String remark, Actor management) {
        if (release == Release.CHANGES && (remark == null || remark.isBlank())) {
            throw new RefusedException(
                    "remark", "Bitte schreiben Sie, was zu ändern ist, sonst weiß es die Koordination nicht.");
        }
        var file = journal.file(number);
        file.decideFee();
        var sentence = release == Release.RELEASED ? "Honorar freigegeben." : "Honorar ist zu ändern.";
        journal.moved(file, management, remark == null ? sentence : sentence + " " + remark);
    }

    public void remind(CaseNumber number) {
        letters.tell(journal.begin(number), Role.MANAGEMENT, "fee-reminder");
    }

    public void escalate(CaseNumber number) {
        letters.tell(journal.begin(number), Role.PROJECT_MANAGER, "fee-overdue");
    }
}
