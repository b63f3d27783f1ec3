package bildungslandschaft.rollout;

import bildungslandschaft.workflow.OutsideSteps;
import java.util.Set;
import org.springframework.stereotype.Component;

/** While these timers run it is the turn of a Kita's head or of an independent Traeger. */
@Component
class RolloutOutsideSteps implements OutsideSteps {

    @Override
    public Set<String> ids() {
        return Set.of(
                "answerReminderDue",
                "answerOverdue",
                "registrationReminderDue",
                "registrationOverdue",
                "traegerReminderDue",
                "traegerOverdue");
    }
}
