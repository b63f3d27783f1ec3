package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBasics;
import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Project management has gone through the day with everybody who has a part in it. */
@Component
class HoldRehearsal implements UserTask<HoldRehearsal.Input> {

    private final ConferenceBasics basics;
    private final ConferenceBriefing briefing;

    HoldRehearsal(ConferenceBasics basics, ConferenceBriefing briefing) {
        this.basics = basics;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(
                number,
                PlanStep.RESERVE_VENUE,
                PlanStep.REPLACE_VENUE,
                PlanStep.COMPLETE_LOGISTICS,
                PlanStep.COMPILE_PROGRAMME);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        basics.rehearse(number, input.openPoints(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Es ist alles geprobt. Jetzt kommt der Konferenztag.";
    }

    record Input(@Nullable String openPoints) {}
}
