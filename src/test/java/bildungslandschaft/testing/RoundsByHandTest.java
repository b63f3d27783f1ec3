package bildungslandschaft.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** The tests do not depend on the hour at which they run. */
@OfficeTest
class RoundsByHandTest {

    @Autowired
    private ScheduledTaskHolder rounds;

    @Test
    void nothingComesAtCertainHours() {
        var ahead = rounds.getScheduledTasks().stream()
                .filter(round -> round.nextExecution() != null)
                .map(ScheduledTask::getTask)
                .toList();

        assertThat(ahead)
                .as("what goes on all day long")
                .isNotEmpty()
                .as("what comes at certain hours")
                .noneMatch(CronTask.class::isInstance);
    }
}
