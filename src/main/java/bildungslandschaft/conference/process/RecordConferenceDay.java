package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.ConferenceFollowUp;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination records how many came, and what went otherwise than planned. */
@Component
class RecordConferenceDay implements UserTask<RecordConferenceDay.Input> {

    private final ConferenceFollowUp followUp;
    private final ConferenceBriefing briefing;

    RecordConferenceDay(ConferenceFollowUp followUp, ConferenceBriefing briefing) {
        this.followUp = followUp;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.HOLD_REHEARSAL);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        followUp.hold(number, input.attended(), input.absent(), input.incidents(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Festgehalten. Jetzt beginnt die Nachbereitung.";
    }

    record Input(Integer attended, Integer absent, @Nullable String incidents) {}
}
