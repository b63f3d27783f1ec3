package bildungslandschaft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.testing.OfficeTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.support.TransactionTemplate;

/** One case of many fails, another is being worked on: the rest is done all the same. */
@OfficeTest
class CaseRoundsTest {

    private static final CaseNumber GOOD = new CaseNumber("KITA-2078-01-001");
    private static final CaseNumber BROKEN = new CaseNumber("KITA-2078-01-002");
    private static final CaseNumber BUSY = new CaseNumber("KITA-2078-01-003");
    private static final CaseNumber LAST = new CaseNumber("KITA-2078-01-004");

    @Autowired
    private CaseRounds rounds;

    @Autowired
    private CaseRegister register;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void clearUp() {
        transaction.executeWithoutResult(status -> List.of(GOOD, LAST).forEach(register::forget));
    }

    @Test
    void eachStandsForItself() {
        int done = rounds.each(List.of(GOOD, BROKEN, BUSY, LAST), number -> {
            register.open(number, "HER", ParticipationState.OPEN);
            if (number.equals(BROKEN)) {
                throw new IllegalStateException("broken");
            }
            if (number.equals(BUSY)) {
                throw new CannotAcquireLockException("busy");
            }
        });

        assertThat(done).isEqualTo(2);
        assertThat(register.find(GOOD)).isPresent();
        assertThat(register.find(BROKEN)).as("comes to nothing").isEmpty();
        assertThat(register.find(BUSY)).as("comes to nothing").isEmpty();
        assertThat(register.find(LAST)).isPresent();
    }
}
