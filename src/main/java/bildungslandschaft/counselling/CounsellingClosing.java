package bildungslandschaft.counselling;

import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a case comes to its end: documentation, anonymous statistics, closing, and deletion when its time has come. */
@Service
@Transactional
public class CounsellingClosing {

    private static final Logger log = LoggerFactory.getLogger(CounsellingClosing.class);

    private final Counselling counselling;
    private final CounsellingCases cases;
    private final CounsellingStatistics statistics;
    private final Correspondence correspondence;
    private final CaseRegister register;
    private final CounsellingSettings settings;
    private final Clock clock;

    CounsellingClosing(
            Counselling counselling,
            CounsellingCases cases,
            CounsellingStatistics statistics,
            Correspondence correspondence,
            CaseRegister register,
            CounsellingSettings settings,
            Clock clock) {
        this.counselling = counselling;
        this.cases = cases;
        this.statistics = statistics;
        this.correspondence = correspondence;
        this.register = register;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws RefusedException if the conversation is said to have taken place in the future, or before the request */
    public void document(CaseNumber number, Documentation documentation, Actor advisor) {
        if (documentation.heldOn().isAfter(LocalDate.now(clock))) {
            throw new RefusedException("heldOn", "Das Gespräch kann nicht in der Zukunft stattgefunden haben.");
        }
        var file = counselling.file(number);
        if (documentation.heldOn().isBefore(LocalDate.ofInstant(file.receivedAt(), clock.getZone()))) {
            throw new RefusedException("heldOn", "Das Gespräch kann nicht vor der Anfrage stattgefunden haben.");
        }
        file.document(documentation);
        counselling.moved(file, advisor, "Beratung dokumentiert.");
    }

    public void refer(CaseNumber number, Referral referral, Actor advisor) {
        var file = counselling.file(number);
        file.refer(referral);
        counselling.moved(file, advisor, "Weiterverweisung dokumentiert.");
    }

    /** Writes the row that outlives the file. */
    public void recordStatistics(CaseNumber number) {
        statistics.save(new CounsellingStatistic(counselling.file(number), LocalDate.now(clock)));
    }

    /** Closes the case and sets the date of its deletion; answers whether the person was referred elsewhere. */
    public boolean close(CaseNumber number) {
        var file = counselling.file(number);
        var today = LocalDate.now(clock);
        var keep = file.state() == CounsellingState.WITHDRAWN ? settings.keepWithdrawn() : settings.keepClosed();
        file.close(today, today.plus(keep));
        counselling.moved(file, Actor.software(), "Fall geschlossen.");
        return file.wasReferred();
    }

    /** Every night: deletes the files whose day has come, with their mails and links. The statistics rows stay. */
    @Scheduled(cron = "${bildungslandschaft.counselling.deletion:0 30 3 * * *}", zone = "Europe/Berlin")
    public int deleteDue() {
        var due = cases.findByDeletionDateLessThanEqual(LocalDate.now(clock));
        due.forEach(file -> {
            correspondence.forget(file.number().value());
            register.forget(file.number());
            cases.delete(file);
        });
        log.info("{} counselling files deleted on their date", due.size());
        return due.size();
    }
}
