package bildungslandschaft.rollout;

import bildungslandschaft.directory.KitaChanged;
import bildungslandschaft.workflow.CaseNumber;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows what changes in the register of Kitas: at once what holds from today, every hour what was announced for a day
 * that has come. Each Kita goes on its own, so that one that fails holds up no other, nor the register.
 */
@Component
class KitaRegisterRound {

    private static final Logger log = LoggerFactory.getLogger(KitaRegisterRound.class);

    private final ClosedKitas closed;
    private final AskedPeople people;
    private final TransactionTemplate ownTransaction;

    KitaRegisterRound(ClosedKitas closed, AskedPeople people, PlatformTransactionManager transactions) {
        this.closed = closed;
        this.people = people;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(cron = "${bildungslandschaft.rollout.register-round:0 10 * * * *}", zone = "Europe/Berlin")
    void follow() {
        follow(closed.remaining(), closed::lapse);
        follow(people.changed(), people::follow);
    }

    /** The change itself is written by now, so that nobody waits for a list that is being read in. */
    @TransactionalEventListener
    void follow(KitaChanged changed) {
        follow(found(() -> closed.remaining(changed.kitaId())), closed::lapse);
        follow(found(() -> people.asked(changed.kitaId())), people::follow);
    }

    private List<CaseNumber> found(Supplier<List<CaseNumber>> search) {
        return ownTransaction.execute(status -> search.get());
    }

    private void follow(List<CaseNumber> numbers, Consumer<CaseNumber> act) {
        for (var number : numbers) {
            try {
                ownTransaction.executeWithoutResult(status -> act.accept(number));
            } catch (ConcurrencyFailureException otherWasFaster) {
                // Another node makes the same round, or somebody works on the file: the next round looks again.
                log.info("{} is being worked on", number);
            } catch (RuntimeException failure) {
                log.error("{} could not be followed", number, failure);
            }
        }
    }
}
