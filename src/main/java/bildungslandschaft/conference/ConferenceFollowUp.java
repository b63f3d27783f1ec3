package bildungslandschaft.conference;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conference's day, and all that becomes of it. */
@Service
@Transactional
public class ConferenceFollowUp {

    private final ConferenceJournal journal;
    private final Clock clock;

    ConferenceFollowUp(ConferenceJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** @param absent how many were registered and did not come */
    public void hold(CaseNumber number, int attended, int absent, @Nullable String incidents, Actor coordinator) {
        var file = journal.file(number);
        var day = file.view().day();
        if (day.isAfter(LocalDate.now(clock))) {
            // Moved after its day had begun: the task is on the desk already, and the guests have not come yet.
            throw new RefusedException(
                    "attended",
                    "Die Konferenz ist erst am %s. Bitte halten Sie sie danach fest."
                            .formatted(GermanDay.withWeekday(day)));
        }
        file.hold(attended);
        journal.record(
                number,
                PlanStep.RECORD_CONFERENCE_DAY,
                Written.lines(attended + " Gäste, " + absent + " fehlten", incidents));
        journal.moved(file, coordinator, "Die Konferenz hat stattgefunden.");
    }

    public void settleInvoices(CaseNumber number, int spent, @Nullable String remark, Actor coordinator) {
        var file = journal.file(number);
        file.settleInvoices(spent);
        journal.record(number, PlanStep.SETTLE_INVOICES, Written.lines(Written.euros(spent), remark));
        journal.moved(file, coordinator, "Rechnungen abgeschlossen.");
    }

    /** @throws RefusedException if that is no address of a page, and so nothing that could be opened */
    public void writeProceedings(CaseNumber number, String address, @Nullable String remark, Actor coordinator) {
        if (!address.matches("https://[^\\s\"<>]+")) {
            throw new RefusedException("address", "Bitte eine Adresse, die mit https:// beginnt.");
        }
        var file = journal.file(number);
        file.writeProceedings(address);
        journal.record(
                number, PlanStep.WRITE_PROCEEDINGS, Written.lines(address, Written.after("Anmerkung: ", remark)));
        journal.moved(file, coordinator, "Tagungsband erstellt.");
    }

    public void releaseProceedings(CaseNumber number, Release release, @Nullable String remark, Actor management) {
        var sentence = release == Release.RELEASED ? "Tagungsband freigegeben." : "Tagungsband ist zu ändern.";
        journal.record(number, PlanStep.RELEASE_PROCEEDINGS, Written.lines(sentence, remark));
        journal.moved(journal.file(number), management, sentence);
    }

    public void publish(CaseNumber number) {
        var file = journal.begin(number);
        file.publish(LocalDate.now(clock));
        journal.moved(file, Actor.software(), "Tagungsband erschienen.");
    }

    public void deriveMeasures(CaseNumber number, String measures, Actor projectManager) {
        var file = journal.file(number);
        file.complete();
        journal.record(number, PlanStep.DERIVE_MEASURES, measures);
        journal.moved(file, projectManager, "Maßnahmen abgeleitet, die Konferenz ist abgeschlossen.");
    }
}
