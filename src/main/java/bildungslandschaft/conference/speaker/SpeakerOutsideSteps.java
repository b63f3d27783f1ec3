package bildungslandschaft.conference.speaker;

import bildungslandschaft.workflow.OutsideSteps;
import java.util.Set;
import org.springframework.stereotype.Component;

/** While these timers run it is the turn of whoever was asked. */
@Component
class SpeakerOutsideSteps implements OutsideSteps {

    @Override
    public Set<String> ids() {
        return Set.of("speakerReminderDue", "speakerOverdue");
    }
}
