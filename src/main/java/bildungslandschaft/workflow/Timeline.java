package bildungslandschaft.workflow;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of each case as officers read it, written in the same transaction as the act. Everybody who may know of
 * the case reads all of it, so a sentence never says anything about the client.
 */
@Service
public class Timeline {

    private final TimelineEntries entries;
    private final Clock clock;

    Timeline(TimelineEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void note(CaseNumber number, Actor actor, String sentence) {
        entries.save(new TimelineEntry(number, clock.instant(), actor, sentence));
    }

    @EventListener
    void on(CaseForgotten forgotten) {
        entries.deleteByCaseNumber(forgotten.number().value());
    }

    /** The newest entry first. */
    @Transactional(readOnly = true)
    public List<TimelineEntry> of(CaseNumber number) {
        return entries.findByCaseNumberOrderByAtDescIdDesc(number.value());
    }
}
