package bildungslandschaft.linkforms;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** One invented case whose people get links, and what its history tells afterwards. */
public final class SampleLinks {

    private static final AtomicInteger LAST = new AtomicInteger();

    private final ApplicationContext office;
    private final CaseNumber number = new CaseNumber("PRJ-2026-01/KITA-" + LAST.incrementAndGet());

    public SampleLinks(ApplicationContext office) {
        this.office = office;
    }

    public CaseNumber number() {
        return number;
    }

    /** A link that is good for two weeks. */
    public String issue(String purpose) {
        return issueTo("head", purpose);
    }

    public String issueTo(String recipient, String purpose) {
        var until = office.getBean(OfficeClock.class).instant().plus(Duration.ofDays(14));
        return Objects.requireNonNull(transaction()
                .execute(status -> office.getBean(Links.class).issueTo(recipient, purpose, number.value(), until)));
    }

    public void revoke(String purpose) {
        transaction().executeWithoutResult(status -> office.getBean(Links.class).revoke(purpose, number.value()));
    }

    /** What the history of the case says, the oldest first: who, and what. */
    public List<String> history() {
        return office.getBean(Timeline.class).of(number).stream()
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .map(SampleLinks::told)
                .toList();
    }

    private static String told(TimelineEntry entry) {
        return entry.actor() + ": " + entry.sentence();
    }

    TransactionTemplate transaction() {
        return office.getBean(TransactionTemplate.class);
    }
}
