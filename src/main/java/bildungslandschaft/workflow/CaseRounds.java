package bildungslandschaft.workflow;

import java.util.Collection;
import java.util.function.Consumer;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the same with one case after the other, each locked and in a transaction of its own: one that fails, or that
 * somebody works on, keeps none of the others waiting. The next round looks again.
 */
@Component
public class CaseRounds {

    private static final Logger log = LoggerFactory.getLogger(CaseRounds.class);

    private final CaseRegister register;
    private final TransactionTemplate ownTransaction;

    CaseRounds(CaseRegister register, PlatformTransactionManager transactions) {
        this.register = register;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @return with how many it was done */
    public int each(Collection<CaseNumber> numbers, Consumer<CaseNumber> act) {
        int done = 0;
        for (var number : numbers) {
            try {
                ownTransaction.executeWithoutResult(status -> {
                    register.lock(number);
                    act.accept(number);
                });
                done++;
            } catch (ConcurrencyFailureException | OptimisticLockingException otherWasFaster) {
                log.info("{} is being worked on", number);
            } catch (RuntimeException failure) {
                log.error("{} is left for the next round", number, failure);
            }
        }
        return done;
    }
}
