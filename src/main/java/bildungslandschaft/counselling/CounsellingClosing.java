package bildungslandschaft.counselling;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a case comes to its end: documentation, anonymous statistics, closing, and the date of its deletion. */
@Service
@Transactional
public class CounsellingClosing {

    private final Counselling counselling;
    private final CounsellingStatistics statistics;
    private final CounsellingSettings settings;
    private final Clock clock;

    CounsellingClosing(
            Counselling counselling, CounsellingStatistics statistics, CounsellingSettings settings, Clock clock) {
        this.counselling = counselling;
        this.statistics = statistics;
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
}
