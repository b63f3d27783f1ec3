package bildungslandschaft.rollout;

import bildungslandschaft.directory.KitaChanged;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRounds;
import java.util.List;
import java.util.function.Supplier;
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

    private final ClosedKitas closed;
    private final AskedPeople people;
    private final CaseRounds rounds;
    private final TransactionTemplate ownTransaction;

    KitaRegisterRound(
            ClosedKitas closed, AskedPeople people, CaseRounds rounds, PlatformTransactionManager transactions) {
        this.closed = closed;
        this.people = people;
        this.rounds = rounds;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(cron = "0 10 * * * *", zone = "Europe/Berlin")
    void follow() {
        rounds.each(closed.remaining(), closed::lapse);
        rounds.each(people.changed(), people::follow);
    }

    /** The change itself is written by now, so that nobody waits for a list that is being read in. */
    @TransactionalEventListener
    void follow(KitaChanged changed) {
        rounds.each(found(() -> closed.remaining(changed.kitaId())), closed::lapse);
        rounds.each(found(() -> people.asked(changed.kitaId())), people::follow);
    }

    private List<CaseNumber> found(Supplier<List<CaseNumber>> search) {
        return ownTransaction.execute(status -> search.get());
    }
}
