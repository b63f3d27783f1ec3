package bildungslandschaft.rollout;

import bildungslandschaft.directory.KitaChanged;
import bildungslandschaft.workflow.CaseNumber;
import java.util.List;
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
class AskedPeopleRound {

    private static final Logger log = LoggerFactory.getLogger(AskedPeopleRound.class);

    private final AskedPeople people;
    private final TransactionTemplate ownTransaction;

    AskedPeopleRound(AskedPeople people, PlatformTransactionManager transactions) {
        this.people = people;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(cron = "0 10 * * * *", zone = "Europe/Berlin")
    void follow() {
        people.changed().forEach(this::follow);
    }

    /** The change itself is written by now, so that nobody waits for a list that is being read in. */
    @TransactionalEventListener
    void follow(KitaChanged changed) {
        List<CaseNumber> numbers = ownTransaction.execute(status -> people.asked(changed.kitaId()));
        numbers.forEach(this::follow);
    }

    private void follow(CaseNumber number) {
        try {
            ownTransaction.executeWithoutResult(status -> people.follow(number));
        } catch (ConcurrencyFailureException otherWasFaster) {
            // Another node makes the same round, or somebody works on the file: the next round looks again.
            log.info("{} is being worked on", number);
        } catch (RuntimeException failure) {
            log.error("{} could not be followed", number, failure);
        }
    }
}
