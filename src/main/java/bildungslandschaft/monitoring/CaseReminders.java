package bildungslandschaft.monitoring;

import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseOverview;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.TaskReminders;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds those for whom cases wait, by a click of coordination. */
@Service
public class CaseReminders {

    private static final Logger log = LoggerFactory.getLogger(CaseReminders.class);

    private final CaseOverview overview;
    private final CaseRegister register;
    private final TaskReminders reminders;
    private final TransactionTemplate transaction;

    CaseReminders(
            CaseOverview overview, CaseRegister register, TaskReminders reminders, TransactionTemplate transaction) {
        this.overview = overview;
        this.register = register;
        this.reminders = reminders;
        this.transaction = transaction;
    }

    /** Each case by itself: what goes wrong with one leaves the others as they are. */
    public List<Result> remind(List<CaseNumber> numbers, Actor actor) {
        return numbers.stream().distinct().map(number -> remind(number, actor)).toList();
    }

    private Result remind(CaseNumber number, Actor actor) {
        if (overview.find(number, actor).isEmpty()) {
            return new Result(number, Outcome.UNKNOWN, 0);
        }
        try {
            Integer people = transaction.execute(status -> {
                register.lock(number);
                return reminders.remindNow(number, actor.within(Role.COORDINATOR.id()));
            });
            int told = people == null ? 0 : people;
            log.info("{} reminded, {} people", number, told);
            return new Result(number, told > 0 ? Outcome.REMINDED : outcomeOfNone(number, actor), told);
        } catch (RuntimeException failure) {
            log.warn("{} could not be reminded of", number, failure);
            return new Result(number, Outcome.FAILED, 0);
        }
    }

    private Outcome outcomeOfNone(CaseNumber number, Actor actor) {
        return overview.find(number, actor)
                .filter(found -> found.registered().step() != null)
                .map(found -> Outcome.ALREADY)
                .orElse(Outcome.NOBODY);
    }

    /** What became of one case. */
    public enum Outcome {
        REMINDED,
        ALREADY,
        NOBODY,
        FAILED,
        UNKNOWN
    }

    /** @param people who were written to */
    public record Result(CaseNumber number, Outcome outcome, int people) {

        /** In a sentence. */
        public String words() {
            return switch (outcome) {
                case REMINDED -> people == 1 ? "Eine Person wurde erinnert." : people + " Personen wurden erinnert.";
                case ALREADY -> "Nicht noch einmal: Heute ist schon erinnert worden, oder niemand ist zuständig.";
                case NOBODY -> "Wartet zurzeit auf niemanden mit Zugang.";
                case FAILED -> "Das hat nicht geklappt. Bitte versuchen Sie es später noch einmal.";
                case UNKNOWN -> "Gibt es nicht, oder nicht für Sie.";
            };
        }
    }
}
